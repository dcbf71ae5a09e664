#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""phones.py BIN: a real server over TLS, and phones that do what ODK Collect does. Forms out and answers in; then, as often
as YIZHAN_KILLS says (else 4), twenty send the same answers with two files at once while the server is killed at a moment that
nobody chose, and go on until it has told each of them 201 or 202. Afterwards there is one record of each, both of its files
are whole, and nothing of them stands in the clear. BIN is the folder of the programs. With YIZHAN_TEST_POSTGRES over
PostgreSQL, else over SQLite. YIZHAN_SEED: for the same moments once more."""
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
import zipfile

sys.dont_write_bytecode = True  # nothing is left in the sources
from collect import Collect, Refused  # noqa: E402

BIN = sys.argv[1]
PIN = "204816"
FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"><h:head><h:title>上门（示例）</h:title>
<model><instance><data id="visit" version="%s"><people/><place/><door/><room/><orx:meta><orx:instanceID/>
</orx:meta></data></instance><instance id="towns" src="jr://file-csv/towns.csv"/><bind nodeset="/data/people" type="int" constraint=". &lt; 50"/>
<bind nodeset="/data/place" type="geopoint"/><bind nodeset="/data/door" type="binary"/>
<bind nodeset="/data/room" type="binary"/>
<bind nodeset="/data/orx:meta/orx:instanceID" type="string" jr:preload="uid"/></model></h:head><h:body>
<input ref="/data/people"><label>几口人？</label></input><input ref="/data/place"><label>在哪里？</label></input>
<upload ref="/data/door" mediatype="image/*"><label>门口</label></upload>
<upload ref="/data/room" mediatype="image/*"><label>屋里</label></upload></h:body></h:html>"""
FILES = ("door.jpg", "room.jpg")
TOWNS = "name,label\n441202102,城东街道\n"  # beside the form


def visit(instance, people=4, version="1", deprecated=None, files=FILES):
    named = dict(zip(("door", "room"), files))
    meta = f"<orx:instanceID>{instance}</orx:instanceID>"
    if deprecated:
        meta += f"<orx:deprecatedID>{deprecated}</orx:deprecatedID>"
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<data id="visit" version="{version}" '
            f'xmlns:orx="http://openrosa.org/xforms"><people>{people}</people><place>23.05 112.46 0 5</place>'
            f'<door>{named.get("door", "")}</door><room>{named.get("room", "")}</room>'
            f"<orx:meta>{meta}</orx:meta></data>").encode()


class Server:
    def __init__(self, work):
        self.work, self.data = work, os.path.join(work, "data")
        self.secret, self.ca = os.path.join(work, "secret"), os.path.join(work, "cert.pem")
        self.database = []
        if base := os.environ.get("YIZHAN_TEST_POSTGRES"):
            self.database = ["--db", f"{base} options='-c search_path={self.schema()}'"]
        self.process, self.port = None, 0

    def schema(self):
        name = f"phones_{os.getpid()}"
        self.sql(f"CREATE SCHEMA {name}")
        return name

    @staticmethod
    def sql(statement):
        base = os.environ["YIZHAN_TEST_POSTGRES"]
        host = re.search(r"host=([^ ']*)", base).group(1)
        subprocess.run([os.environ["YIZHAN_TEST_POSTGRES_BIN"] + "/psql", "-qAt", "-h", host, "-U", "yizhan", "-d",
                        "postgres", "-c", statement], check=True)

    def command(self, *arguments, given=None):
        done = subprocess.run([BIN + "/yizhan-server", *arguments[:1], *arguments[1:], "--data", self.data, *self.database],
                              input=given, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"FAILED: {arguments}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def prepare(self):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                        "-keyout", self.work + "/key.pem", "-out", self.ca], check=True, capture_output=True)
        self.publish("1")
        self.command("keys", "new", "--secret", self.secret)
        return self.command("staff", "add", "--station", "s-17", "--name", "陈姑娘", "--role", "staff", given=PIN + "\n")

    def publish(self, version):
        path = self.work + "/visit.xml"
        with open(path, "w", encoding="utf-8") as file:
            file.write(FORM % version)
        with open(self.work + "/towns.csv", "w", encoding="utf-8") as file:
            file.write(TOWNS)
        self.command("form", "publish", path)

    def start(self):
        # The same port each time: phones know one address.
        log = open(self.work + "/serve.log", "a+", encoding="utf-8")
        log.seek(0, os.SEEK_END)
        begin = log.tell()
        self.process = subprocess.Popen(
            [BIN + "/yizhan-server", "serve", "--data", self.data, *self.database, "--listen", f"127.0.0.1:{self.port}",
             "--cert", self.ca, "--key", self.work + "/key.pem", "--access-log", "off"], stderr=log)
        for _ in range(1200):
            with open(self.work + "/serve.log", encoding="utf-8") as read:
                read.seek(begin)
                for line in read:
                    if '"listening"' in line:
                        self.port = int(re.search(r":(\d+)$", json.loads(line)["url"]).group(1))
                        return
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        with open(self.work + "/serve.log", encoding="utf-8") as read:
            sys.exit("FAILED: the server does not start: " + read.read()[-2000:])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def url(self):
        return f"https://localhost:{self.port}/openrosa"

    def export(self, *options):
        out = self.work + "/answers.zip"
        self.command("export", "survey", "visit", "--secret", self.secret, "--out", out, *options)
        with zipfile.ZipFile(out) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}


def expect(status, call):
    try:
        call()
    except Refused as refused:
        assert refused.status == status, refused
        return
    raise AssertionError(f"not refused with {status}")


def as_collect_does(server, account):
    """One phone, step by step."""
    phone = Collect(server.url(), account, PIN, server.ca)
    forms = phone.forms()
    assert list(forms) == ["visit"] and forms["visit"]["name"] == "上门（示例）", forms
    xml, media = phone.download(forms["visit"])
    assert xml.decode() == FORM % "1" and media == {"towns.csv": TOWNS.encode()}, media
    assert phone.head() == 100_000_000
    first = "uuid:" + str(uuid.uuid4())
    files = [(name, "image/jpeg", os.urandom(70_000)) for name in FILES]
    assert phone.send(visit(first), files, at_once=80_000) == 201  # in two requests
    assert phone.post(visit(first), files, chunked=True) == 201  # what was lost on the way comes again
    expect(409, lambda: phone.post(visit(first, people=5)))
    second = "uuid:" + str(uuid.uuid4())
    assert phone.send(visit(second, people=7, deprecated=first, files=())) == 201
    server.publish("2")
    assert phone.forms()["visit"]["version"] == "2"
    third = "uuid:" + str(uuid.uuid4())
    assert phone.send(visit(third, files=())) == 201  # begun with the former version
    expect(404, lambda: phone.post(visit("uuid:x", version="9")))
    expect(401, lambda: Collect(server.url(), account, "111222", server.ca).head())
    names = server.export()
    rows = names["answers-1.csv"].decode("utf-8-sig").splitlines()
    assert len(rows) == 3, rows  # the head, the corrected one, the third
    raw = server.export("--raw")
    assert sorted(raw[name] for name in raw if name.endswith(".xml")) == sorted(
        [visit(second, people=7, deprecated=first, files=()), visit(third, files=())])
    print("one phone: forms, two requests, a correction, an older version, an export", flush=True)


def one_round(server, account, rng):
    """Twenty send the same while the server is killed."""
    instance = "uuid:" + str(uuid.UUID(int=rng.getrandbits(128), version=4))
    files = [(name, "image/jpeg", rng.randbytes(rng.randrange(1, 200_000))) for name in FILES]
    xml = visit(instance)
    failures = []

    def send():
        # As a phone with autosend: again until it is kept.
        for _ in range(600):
            try:
                Collect(server.url(), account, PIN, server.ca).send(xml, files, at_once=150_000)
                return
            except (OSError, Refused) as error:
                if isinstance(error, Refused) and error.status not in (401, 429, 503, 413):
                    failures.append(str(error))
                    return
            except Exception:  # the connection broke in the middle of an answer
                pass
            time.sleep(0.1)
        failures.append("never told that it is kept")

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    time.sleep(rng.random() * 1.5)
    server.kill()
    server.start()
    for thread in threads:
        thread.join()
    assert not failures, failures
    return instance, xml, {name: content for name, _, content in files}


def prove(server, sent):
    """One record of each, with both files, byte for byte; nothing of them in the clear."""
    raw = server.export("--raw")
    answers = {}
    for name, content in raw.items():
        if name.endswith(".xml"):
            assert content not in answers, "twice: " + name
            answers[content] = os.path.splitext(os.path.basename(name))[0]
    for instance, xml, files in sent:
        receipt = answers.get(xml)
        assert receipt, "lost: " + instance
        for name, content in files.items():
            assert raw.get(f"media/{receipt}/{name}") == content, "not whole: " + name
    for folder, _, names in os.walk(server.data):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            for instance, _, _ in sent[:20]:
                assert instance.encode() not in content, f"in the clear: {name}"


def main():
    rounds = int(os.environ.get("YIZHAN_KILLS", "4"))
    seed = int(os.environ.get("YIZHAN_SEED", str(time.time_ns() % 1_000_000)))
    rng = random.Random(seed)
    work = tempfile.mkdtemp(prefix="yzphones.")
    server = Server(work)
    try:
        account = server.prepare()
        server.start()
        as_collect_does(server, account)
        begun = time.monotonic()
        sent = [one_round(server, account, rng) for _ in range(rounds)]
        prove(server, sent)
        print(f"{rounds} rounds of 20 and a kill each, seed {seed}: one record each, all files whole; "
              f"{time.monotonic() - begun:.0f} s", flush=True)
    except BaseException:
        print(f"seed {seed}; {work}/serve.log ends:", flush=True)
        if os.path.exists(work + "/serve.log"):
            with open(work + "/serve.log", encoding="utf-8") as log:
                print(log.read()[-3000:])
        raise
    finally:
        if server.process and server.process.poll() is None:
            server.kill()
        if server.database:
            Server.sql(f"DROP SCHEMA IF EXISTS phones_{os.getpid()} CASCADE")
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
