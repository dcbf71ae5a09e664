// SPDX-License-Identifier: GPL-3.0-or-later
#include "openrosaxml.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace yizhan::openrosa {

using protocol::Response;

namespace {

/// Writes a document under one element of a namespace of its own.
template <typename Content>
QByteArray documentOf(const QString &root, const QString &space, const Content &content)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(root);
    writer.writeDefaultNamespace(space);
    content(writer);
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

QString hashOf(const QByteArray &md5)
{
    return "md5:"_L1 + QString::fromLatin1(md5);
}

} // namespace

QByteArray formListXml(const std::vector<ListedForm> &forms)
{
    return documentOf(u"xforms"_s, u"http://openrosa.org/xforms/xformsList"_s,
                      [&forms](QXmlStreamWriter &writer) {
                          for (const ListedForm &form : forms) {
                              writer.writeStartElement(u"xform"_s);
                              writer.writeTextElement(u"formID"_s, form.form);
                              writer.writeTextElement(u"name"_s, form.name);
                              writer.writeTextElement(u"version"_s, form.version);
                              writer.writeTextElement(u"hash"_s, hashOf(form.md5));
                              writer.writeTextElement(u"downloadUrl"_s, form.downloadUrl);
                              if (!form.manifestUrl.isEmpty())
                                  writer.writeTextElement(u"manifestUrl"_s, form.manifestUrl);
                              writer.writeEndElement();
                          }
                      });
}

QByteArray manifestXml(const std::vector<ListedMedia> &media)
{
    return documentOf(u"manifest"_s, u"http://openrosa.org/xforms/xformsManifest"_s,
                      [&media](QXmlStreamWriter &writer) {
                          for (const ListedMedia &file : media) {
                              writer.writeStartElement(u"mediaFile"_s);
                              writer.writeTextElement(u"filename"_s, file.file);
                              writer.writeTextElement(u"hash"_s, hashOf(file.md5));
                              writer.writeTextElement(u"downloadUrl"_s, file.downloadUrl);
                              writer.writeEndElement();
                          }
                      });
}

Response openRosaEmpty(int status)
{
    Response response;
    response.status = status;
    response.fields.emplace_back("X-OpenRosa-Version", "1.0");
    response.fields.emplace_back("Cache-Control", "no-store");
    return response;
}

Response openRosaXml(int status, const QByteArray &xml)
{
    Response response = openRosaEmpty(status);
    response.fields.emplace_back("Content-Type", "text/xml; charset=utf-8");
    response.body = std::make_shared<const std::string>(xml.toStdString());
    return response;
}

Response openRosaMessage(int status, const QString &words)
{
    return openRosaXml(status, documentOf(u"OpenRosaResponse"_s, u"http://openrosa.org/http/response"_s,
                                          [&words](QXmlStreamWriter &writer) {
                                              writer.writeTextElement(u"message"_s, words);
                                          }));
}

} // namespace yizhan::openrosa
