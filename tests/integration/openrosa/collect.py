# SPDX-License-Identifier: GPL-3.0-or-later
"""What ODK Collect asks of a server, as its documentation and OpenRosa's specifications say: the list of forms, forms
with their hashes, manifests, HEAD before a submission, submissions in one or several requests."""
import base64
import hashlib
import http.client
import ssl
import urllib.parse
import uuid
import xml.etree.ElementTree as ElementTree

LIST = "{http://openrosa.org/xforms/xformsList}"
MANIFEST = "{http://openrosa.org/xforms/xformsManifest}"


class Refused(Exception):
    """The server has answered, and not as a client hopes."""

    def __init__(self, status, text):
        super().__init__(f"{status}: {text}")
        self.status = status


class Collect:
    """One phone. `url` ends with /openrosa; `ca` is the certificate that it trusts."""

    def __init__(self, url, account, pin, ca):
        self.url = urllib.parse.urlsplit(url)
        self.tls = ssl.create_default_context(cafile=ca)
        self.authorization = "Basic " + base64.b64encode(f"{account}:{pin}".encode()).decode()

    def ask(self, method, path, body=None, fields=None, patience=60):
        """One request on a connection of its own: status, fields, body."""
        connection = http.client.HTTPSConnection(self.url.hostname, self.url.port, timeout=patience, context=self.tls)
        try:
            headers = {"X-OpenRosa-Version": "1.0", "Date": "Tue, 24 Nov 2026 00:00:00 GMT",
                       "Authorization": self.authorization, "User-Agent": "org.odk.collect.android/v2026.1 (test)"}
            headers.update(fields or {})
            # A generator goes in chunks, as Collect sends it.
            connection.request(method, path, body=body, headers=headers, encode_chunked=hasattr(body, "__next__"))
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def path(self, rest):
        return self.url.path + rest

    def get(self, url, kind="text/xml"):
        parts = urllib.parse.urlsplit(url)
        status, fields, body = self.ask("GET", parts.path + ("?" + parts.query if parts.query else ""))
        if status != 200:
            raise Refused(status, body)
        assert fields["x-openrosa-version"] == "1.0", fields
        assert fields["content-type"].startswith(kind), fields
        return body

    def forms(self):
        """The forms by their ids: version, hash, download and manifest."""
        found = {}
        for form in ElementTree.fromstring(self.get(self.path("/formList?deviceID=collect%3Atest"))):
            found[form.find(LIST + "formID").text] = {
                name: form.findtext(LIST + name) for name in ("name", "version", "hash", "downloadUrl", "manifestUrl")}
        return found

    def download(self, form):
        """A form and the files beside it, proved by their hashes."""
        xml = self.get(form["downloadUrl"])
        assert form["hash"] == "md5:" + hashlib.md5(xml).hexdigest(), form
        media = {}
        if form["manifestUrl"]:
            for file in ElementTree.fromstring(self.get(form["manifestUrl"])):
                content = self.get(file.findtext(MANIFEST + "downloadUrl"), "application/octet-stream")
                assert file.findtext(MANIFEST + "hash") == "md5:" + hashlib.md5(content).hexdigest(), form
                media[file.findtext(MANIFEST + "filename")] = content
        return xml, media

    def head(self):
        """How much the server takes at once. Collect goes on after 204 only."""
        status, fields, _ = self.ask("HEAD", self.path("/submission?deviceID=collect%3Atest"))
        if status != 204:
            raise Refused(status, fields)
        assert fields["x-openrosa-version"] == "1.0" and "date" in fields, fields
        return int(fields["x-openrosa-accept-content-length"])

    def post(self, xml, files=(), incomplete=False, chunked=False):
        """One request; files are (name, media type, bytes). Only 201 and 202 mean that it is kept."""
        boundary = uuid.uuid4().hex
        parts = []

        def part(head, content):
            parts.append(f"--{boundary}\r\n{head}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n")

        part('Content-Disposition: form-data; name="xml_submission_file"; filename="submission.xml"\r\n'
             "Content-Type: text/xml; charset=utf-8", xml)
        for name, kind, content in files:
            part(f'Content-Disposition: form-data; name="{name}"; filename="{name}"\r\nContent-Type: {kind}', content)
        if incomplete:
            part('Content-Disposition: form-data; name="*isIncomplete*"', b"yes")
        parts.append(f"--{boundary}--\r\n".encode())
        body = iter(parts) if chunked else b"".join(parts)
        status, fields, text = self.ask("POST", self.path("/submission?deviceID=collect%3Atest"), body,
                                        {"Content-Type": f"multipart/form-data; boundary={boundary}"})
        if status not in (201, 202):
            raise Refused(status, text)
        assert b"<OpenRosaResponse" in text and fields["x-openrosa-version"] == "1.0", text
        return status

    def send(self, xml, files=(), at_once=10_000_000):
        """As Collect sends: HEAD, then as many files a request as fit, the XML with each."""
        most = min(self.head(), at_once)
        waiting = list(files)
        while True:
            taken, size = [], len(xml)
            while waiting and (not taken or size + len(waiting[0][2]) <= most):
                size += len(waiting[0][2])
                taken.append(waiting.pop(0))
            status = self.post(xml, taken, incomplete=bool(waiting))
            if not waiting:
                return status
