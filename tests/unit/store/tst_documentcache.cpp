// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "documentcache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using catalogue::DocumentRef;
using store::DocumentCache;

class TestDocumentCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentIsFoundByDigestAndSize();
    void documentThatIsWholeIsProved();
    void damagedDocumentIsRemoved();
    void documentThatIsNotHereIsNotProved();
    void documentsAreKeptUpToTheBoundExactly();
    void unwantedDocumentStaysWhileThereIsRoomExactly();
    void unwantedDocumentStaysForAWeek();
    void downloadUnderWayStays();

private:
    /// Puts a document of these bytes there.
    [[nodiscard]] DocumentRef put(const QByteArray &bytes) const;
    [[nodiscard]] static DocumentRef notHere(char name, qint64 size)
    {
        return {catalogue::documentDigest(QByteArray(32, name)), size, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentCache> m_cache;
};

void TestDocumentCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<DocumentCache>(m_folder->path());
    QVERIFY(QDir().mkpath(m_cache->folder()));
}

DocumentRef TestDocumentCache::put(const QByteArray &bytes) const
{
    crypto::Sha256 sha;
    sha.add(bytes);
    const DocumentRef document{catalogue::documentDigest(sha.finish()), bytes.size(), {}};
    QFile file(QDir(m_cache->folder()).filePath(document.digest));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the document");
    return document;
}

void TestDocumentCache::documentIsFoundByDigestAndSize()
{
    DocumentRef document = put("a form");
    QVERIFY(m_cache->find(document));
    document.size = 5;
    QVERIFY(!m_cache->find(document));
    QVERIFY(!m_cache->find(notHere('n', 6)));
    QVERIFY(!m_cache->find({QStringLiteral("../../etc/passwd"), 6, {}}));
}

void TestDocumentCache::documentThatIsWholeIsProved()
{
    const DocumentRef document = put(QByteArray(3'000'000, 'x')); // of several pieces
    QVERIFY(m_cache->prove(document));
    QVERIFY(m_cache->find(document));
    QVERIFY(m_cache->prove(put(QByteArray())));
}

void TestDocumentCache::damagedDocumentIsRemoved()
{
    const DocumentRef document = put("a form");
    QFile file(*m_cache->find(document));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a farm");
    file.close();
    QVERIFY(!m_cache->prove(document));
    QVERIFY(!m_cache->find(document));
}

void TestDocumentCache::documentThatIsNotHereIsNotProved()
{
    QVERIFY(!m_cache->prove(notHere('n', 6)));
}

void TestDocumentCache::documentsAreKeptUpToTheBoundExactly()
{
    const DocumentRef first = notHere('1', DocumentCache::maxBytes - 10);
    const DocumentRef last = notHere('2', 10);
    const DocumentRef more = notHere('3', 1);
    QCOMPARE(DocumentCache::withinBounds({first, last, more}), (std::vector{first, last}));
}

void TestDocumentCache::unwantedDocumentStaysWhileThereIsRoomExactly()
{
    const DocumentRef unwanted = put("0123456789");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_cache->tidy({notHere('w', DocumentCache::maxBytes - 10)}, now);
    QVERIFY(m_cache->find(unwanted));
    m_cache->tidy({notHere('w', DocumentCache::maxBytes - 9)}, now);
    QVERIFY(!m_cache->find(unwanted));
}

void TestDocumentCache::unwantedDocumentStaysForAWeek()
{
    const DocumentRef unwanted = put("a form");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_cache->tidy({}, now.addDays(DocumentCache::keepDays).addSecs(-60));
    QVERIFY(m_cache->find(unwanted));
    m_cache->tidy({}, now.addDays(DocumentCache::keepDays).addSecs(60));
    QVERIFY(!m_cache->find(unwanted));
}

void TestDocumentCache::downloadUnderWayStays()
{
    const QString path = QDir(m_cache->folder()).filePath(QStringLiteral("x.part"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_cache->tidy({}, QDateTime::currentDateTimeUtc().addDays(100));
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestDocumentCache)
#include "tst_documentcache.moc"
