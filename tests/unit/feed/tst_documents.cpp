// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "documentendpoint.h"
#include "feedfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace yizhan;
using catalogue::DocumentRef;
using feed::DocumentFolder;
using protocol::Request;
using protocol::Response;

namespace {

Request get(const std::string &target)
{
    Request request;
    request.method = "GET";
    if (!protocol::parseTarget(target, request))
        qFatal("bad target");
    return request;
}

std::string fieldOf(const Response &response, const std::string &name)
{
    for (const auto &[field, value] : response.fields) {
        if (field == name)
            return value;
    }
    return {};
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_documents = std::make_unique<DocumentFolder>(m_folder->filePath(QStringLiteral("documents")));
    }

    void documentIsNamedByItsDigest()
    {
        const DocumentRef plan = add("plan");
        crypto::Sha256 sha;
        sha.add("plan");
        QCOMPARE(plan.digest, catalogue::documentDigest(sha.finish()));
        QCOMPARE(plan.size, 4);
        QCOMPARE(plan.type, QStringLiteral("image/webp"));
        QCOMPARE(m_documents->sizeOf(plan.digest), 4);
        QCOMPARE(QDir(m_documents->folder()).entryList(QDir::Files), QStringList{plan.digest});
    }

    void sameBytesAreOneDocument()
    {
        const DocumentRef plan = add("plan");
        const QDateTime before = QFileInfo(m_documents->pathOf(plan.digest)).lastModified();
        QCOMPARE(add("plan"), plan);
        QCOMPARE(QFileInfo(m_documents->pathOf(plan.digest)).lastModified(), before);
    }

    void damagedDocumentIsReplaced()
    {
        const DocumentRef plan = add("plan");
        QVERIFY(QFile::resize(m_documents->pathOf(plan.digest), 2));
        static_cast<void>(add("plan"));
        QCOMPARE(m_documents->sizeOf(plan.digest), 4);
    }

    void emptyAndMissingFilesAreRefused()
    {
        QFile empty(m_folder->filePath(QStringLiteral("empty")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(m_documents->add(empty.fileName(), {}).error().reason, QStringLiteral("document.empty"));
        QCOMPARE(m_documents->add(m_folder->filePath(QStringLiteral("none")), {}).error().code,
                 ErrorCode::Io);
        QVERIFY(QDir(m_documents->folder()).isEmpty());
    }

    void fileBeyondTheBoundIsRefused()
    {
        QFile large(m_folder->filePath(QStringLiteral("large")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(catalogue::maxDocumentBytes + 1)); // a hole: takes no room
        const auto added = m_documents->add(large.fileName(), {});
        QVERIFY(!added);
        QCOMPARE(added.error().reason, QStringLiteral("document.too_large"));
        QVERIFY(QDir(m_documents->folder()).isEmpty());
    }

    void documentIsServedForGood()
    {
        const DocumentRef plan = add("plan");
        const Response whole = answer(plan.digest);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.file->length, 4U);
        QCOMPARE(QString::fromStdString(whole.file->path), m_documents->pathOf(plan.digest));
        QCOMPARE(fieldOf(whole, "ETag"), '"' + plan.digest.toStdString() + '"');
        QCOMPARE(fieldOf(whole, "Cache-Control"),
                 std::string("public, max-age=31536000, immutable, no-transform"));
        QCOMPARE(fieldOf(whole, "Content-Type"), std::string("application/octet-stream"));
        QCOMPARE(fieldOf(whole, "X-Content-Type-Options"), std::string("nosniff"));
        QCOMPARE(fieldOf(whole, "Accept-Ranges"), std::string("bytes"));
    }

    void partOfADocumentIsServed()
    {
        const DocumentRef plan = add("plan");
        Request request = get("/v1/documents/" + plan.digest.toStdString());
        request.fields["range"] = "bytes=1-";
        request.fields["if-range"] = '"' + plan.digest.toStdString() + '"';
        const feed::DocumentEndpoint endpoint(*m_documents);
        const Response part = endpoint.answer(request);
        QCOMPARE(part.status, 206);
        QCOMPARE(part.file->offset, 1U);
        QCOMPARE(part.file->length, 3U);
        QCOMPARE(fieldOf(part, "Content-Range"), std::string("bytes 1-3/4"));
        request.fields["if-range"] = "\"other\"";
        QCOMPARE(endpoint.answer(request).status, 200);
        request.fields.erase("if-range");
        request.fields["range"] = "bytes=4-";
        QCOMPARE(endpoint.answer(request).status, 416);
        request.fields.erase("range");
        request.fields["if-none-match"] = '"' + plan.digest.toStdString() + '"';
        QCOMPARE(endpoint.answer(request).status, 304);
    }

    void strangeNamesAreNotFound_data()
    {
        QTest::addColumn<QString>("name");
        const QString digest = u"sha256-" + QStringLiteral("0a").repeated(32);
        for (const QString &name :
             {QString(), QStringLiteral("."), QStringLiteral(".."), digest, digest.toUpper(),
              QStringLiteral("..%2fserver.db"), QString(digest + u"/.."), QStringLiteral("add-1.tmp")})
            QTest::newRow(qPrintable(name)) << name;
    }
    void strangeNamesAreNotFound()
    {
        QFETCH(QString, name);
        static_cast<void>(add("plan"));
        const Response response = answer(name);
        QCOMPARE(response.status, 404);
        QVERIFY(!response.file);
    }

    void documentThatNoItemNamesGoesInTime_data() { fakes::TestServer::addEngines(); }
    void documentThatNoItemNamesGoesInTime()
    {
        QFETCH(QString, engine);
        fakes::TestServer server(engine);
        YIZHAN_NEEDS_ENGINE(server);
        storage::Database database = server.open();
        const DocumentRef named = add("named");
        const DocumentRef withdrawn = add("withdrawn");
        const DocumentRef never = add("never");
        QVERIFY(fakes::publish(database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, "notice", "1", 0, bodyNaming(named));
            writer.put(fakes::city, "notice", "2", 0, bodyNaming(withdrawn));
        }));
        QVERIFY(fakes::publish(
            database, [](feed::FeedWriter &writer) { writer.withdraw(fakes::city, "notice", "2"); }));
        const QDateTime now = QDateTime::currentDateTimeUtc(); // files have the time of the disk
        QCOMPARE(m_documents->tidy(database, now.addDays(6)).value(), 0);
        QCOMPARE(m_documents->tidy(database, now.addDays(8)).value(), 2);
        QVERIFY(m_documents->sizeOf(named.digest));
        QVERIFY(!m_documents->sizeOf(withdrawn.digest));
        QVERIFY(!m_documents->sizeOf(never.digest));
    }

private:
    [[nodiscard]] DocumentRef add(const QByteArray &content)
    {
        QFile file(m_folder->filePath(QStringLiteral("source")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        const auto document = m_documents->add(file.fileName(), QStringLiteral("image/webp"));
        if (!document)
            qFatal("%s", qPrintable(document.error().toString()));
        return *document;
    }
    [[nodiscard]] Response answer(const QString &name) const
    {
        return feed::DocumentEndpoint(*m_documents).answer(get("/v1/documents/" + name.toStdString()));
    }
    [[nodiscard]] static QByteArray bodyNaming(const DocumentRef &document)
    {
        // No raw strings: Qt's moc 6.4 loses the class after a pair of them on one line.
        return "{\"documents\":[{\"digest\":\"" + document.digest.toLatin1() +
               "\",\"size\":" + QByteArray::number(document.size) +
               ",\"type\":\"image/webp\"}],\"title\":\"公告\"}";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentFolder> m_documents;
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
