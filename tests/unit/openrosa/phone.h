// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyfile.h"
#include "formpublisher.h"
#include "ledgerfixture.h"
#include "openrosaschema.h"
#include "openrosaservice.h"
#include "staffaccounts.h"

#include <QFile>

namespace yizhan::tests {

using namespace Qt::StringLiterals;
using fakes::LedgerFixture;

/// Of 204816, made with as little work as Argon2id takes.
inline const QByteArray cheapVerifier(
    "$argon2id$v=19$m=8,t=1,p=1$uiguX9oHRAyQV+QclRbkWw$4CyWVcCAXOB76xNdxSlJGbQFrungE9vpO29QDUqPWeM");

/// A form with a number that has a rule, two pictures and an end, fictitious.
inline QByteArray visitForm(const QByteArray &version)
{
    return R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" )"
           R"(xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"><h:head>)"
           R"(<h:title>上门（示例）</h:title><model><instance><data id="visit" version=")" +
           version +
           R"("><people/><door/><room/><end/><orx:meta><orx:instanceID/></orx:meta></data></instance>)"
           R"(<bind nodeset="/data/people" type="int" constraint=". &lt; 50"/>)"
           R"(<bind nodeset="/data/door" type="binary"/><bind nodeset="/data/room" type="binary"/>)"
           R"(<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>)"
           R"(<bind nodeset="/data/orx:meta/orx:instanceID" type="string" jr:preload="uid"/></model></h:head>)"
           R"(<h:body><input ref="/data/people"><label>几口人？</label></input>)"
           R"(<upload ref="/data/door" mediatype="image/*"><label>门口</label></upload>)"
           R"(<upload ref="/data/room" mediatype="image/*"><label>屋里</label></upload></h:body></h:html>)";
}

/// A submission to that form.
struct Visit
{
    QByteArray instance = "uuid:0b6b1c1e-55a1-4c5e-9a4f-6a3a6c1f0001";
    QByteArray people = "4";
    QByteArray door = {};
    QByteArray room = {};
    QByteArray deprecated = {};
    QByteArray version = "1";
    QByteArray end = {};
    [[nodiscard]] QByteArray xml() const
    {
        return "<data id=\"visit\" version=\"" + version +
               "\" xmlns:orx=\"http://openrosa.org/xforms\"><people>" + people + "</people><door>" + door +
               "</door><room>" + room + "</room><end>" + end + "</end><orx:meta><orx:instanceID>" + instance +
               "</orx:instanceID>" +
               (deprecated.isEmpty() ? QByteArray()
                                     : "<orx:deprecatedID>" + deprecated + "</orx:deprecatedID>") +
               "</orx:meta></data>";
    }
};

struct Attached
{
    QByteArray file;
    QByteArray bytes;
};

/// A server of two stations with somebody of the staff in each, and what a phone asks of it.
struct PhoneFixture
{
    explicit PhoneFixture(LedgerFixture &ledger, openrosa::Reach reach = {true, {}})
        : f(ledger), documents(f.server.path(u"documents"_s)),
          publisher(*f.database, f.clock, documents, u"city"_s), attachments(f.server.path(u"attachments"_s)),
          service(f.writers, std::move(reach), documents, attachments, f.cityKey, f.clock, f.random,
                  [](const char *, const QJsonObject &) {})
    {
        LedgerFixture::must(openrosa::prepareOpenRosaSchema(*f.database));
        service.addRoutes(f.routes);
        account = add(u"s-17"_s);
        elsewhere = add(u"s-18"_s);
        publish("1");
    }

    [[nodiscard]] QString add(const QString &station)
    {
        const auto made =
            ledger::addStaffAccount(*f.database, station, u"陈姑娘"_s, catalogue::StaffRole::Staff,
                                    cheapVerifier, f.random, f.clock.nowUtc());
        LedgerFixture::must(made);
        return made->id;
    }
    void publish(const QByteArray &version, const publishing::FormTerms &terms = {})
    {
        const QString path = f.server.path(u"visit.xml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(visitForm(version)) < 0)
            qFatal("the form cannot be written");
        file.close();
        LedgerFixture::must(publisher.publish(path, terms));
    }

    [[nodiscard]] protocol::Request request(const char *method, const std::string &target,
                                            const QString &who = {}, const QByteArray &pin = "204816") const
    {
        protocol::Request made;
        made.method = method;
        if (!protocol::parseTarget(target, made))
            qFatal("bad target");
        made.client = "203.0.113.9";
        made.fields["host"] = "bureau.example:8420";
        made.fields["x-openrosa-version"] = "1.0";
        const QByteArray pair = (who.isEmpty() ? account : who).toUtf8() + ':' + pin;
        made.fields["authorization"] = "Basic " + pair.toBase64().toStdString();
        return made;
    }
    [[nodiscard]] protocol::Response get(const std::string &target, const QString &who = {})
    {
        return f.ask(request("GET", target, who));
    }
    /// What Collect sends: the XML, and files beside it.
    [[nodiscard]] protocol::Request posting(const QByteArray &xml, const std::vector<Attached> &files = {},
                                            bool incomplete = false, const QString &who = {})
    {
        QByteArray body;
        const auto part = [&body](const QByteArray &head, const QByteArray &bytes) {
            body += "--frontier\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + bytes + "\r\n";
        };
        part("name=\"xml_submission_file\"; filename=\"visit.xml\"\r\nContent-Type: text/xml", xml);
        for (const Attached &file : files)
            part("name=\"" + file.file + "\"; filename=\"" + file.file + "\"\r\nContent-Type: image/jpeg",
                 file.bytes);
        if (incomplete)
            part("name=\"*isIncomplete*\"", "yes");
        body += "--frontier--\r\n";
        protocol::Request made = request("POST", "/openrosa/submission?deviceID=collect%3A1", who);
        made.fields["content-type"] = "multipart/form-data; boundary=frontier";
        auto stored = protocol::BodyFile::create(f.server.location().dataDir);
        LedgerFixture::must(stored);
        LedgerFixture::must((*stored)->append({body.constData(), static_cast<std::size_t>(body.size())}));
        made.bodyFile = *stored;
        return made;
    }
    [[nodiscard]] int post(const QByteArray &xml, const std::vector<Attached> &files = {},
                           bool incomplete = false, const QString &who = {})
    {
        last = f.ask(posting(xml, files, incomplete, who));
        return last.status;
    }
    [[nodiscard]] static QByteArray textOf(const protocol::Response &response)
    {
        return response.body ? QByteArray::fromStdString(*response.body) : QByteArray();
    }
    [[nodiscard]] static std::string fieldOf(const protocol::Response &response, const std::string &name)
    {
        for (const auto &[key, value] : response.fields) {
            if (key == name)
                return value;
        }
        return {};
    }

    LedgerFixture &f;
    feed::DocumentFolder documents;
    publishing::FormPublisher publisher;
    openrosa::AttachmentFolder attachments;
    openrosa::OpenRosaService service;
    QString account;   ///< of s-17
    QString elsewhere; ///< of s-18
    protocol::Response last;
};

} // namespace yizhan::tests
