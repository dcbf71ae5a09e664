// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "filedownload.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::sync;

class TestFileDownload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFileStandsUnderItsName();
    void firstRequestAsksForTheWhole();
    void nextProcessGoesOnWhereThisOneStopped();
    void wholePartNeedsNoMoreBytes();
    void partLongerThanTheFileStartsAnew();
    void oneByteIsGoneOnFrom();
    void serverMayStartAnew();
    void otherPartThanAskedForIsRefused_data();
    void otherPartThanAskedForIsRefused();
    void withoutAStrongTagItStartsAnew_data();
    void withoutAStrongTagItStartsAnew();
    void moreThanAnnouncedIsRefused();
    void otherBytesThanAnnouncedAreDropped();
    void unfinishedFileIsNotFinished();
    void whatWasBegunIsFoundAgain();
    void anotherFileOfTheSameNameStartsAnew();
    void rubbishBesideItIsPassedOver();
    void halfADescriptionIsPassedOver_data();
    void halfADescriptionIsPassedOver();
    void smallestFileIsFoundAgain();
    void inspectorSeesTheBeginningUntilItHasSeenEnough();
    void inspectorStopsAForgedFileEarly();
    void inspectorSeesWhatAnEarlierProcessLeft();
    void inspectorSeesAFileThatStartsAnew();
    void folderThatCannotBeMadeIsAnError();

private:
    [[nodiscard]] RemoteFile file() const;
    [[nodiscard]] static TransferHead head(int status, const QByteArray &etag = "\"strong\"");
    [[nodiscard]] TransferHead partFrom(qint64 first) const;
    void begin(FileDownload &download, qint64 bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_content;
};

void TestFileDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content.clear();
    for (int i = 0; i < 1000; ++i)
        m_content.append(QByteArray::number(i));
}

RemoteFile TestFileDownload::file() const
{
    crypto::Sha256 sha;
    sha.add(m_content);
    return {"/v1/files/a", QStringLiteral("a.bin"), m_content.size(), sha.finish(),
            QJsonObject{{QStringLiteral("scope"), QStringLiteral("city")}}};
}

TransferHead TestFileDownload::head(int status, const QByteArray &etag)
{
    TransferHead head;
    head.status = status;
    if (!etag.isEmpty())
        head.fields["etag"] = etag;
    return head;
}

TransferHead TestFileDownload::partFrom(qint64 first) const
{
    TransferHead part = head(206);
    part.fields["content-range"] = "bytes " + QByteArray::number(first) + '-' +
                                   QByteArray::number(m_content.size() - 1) + '/' +
                                   QByteArray::number(m_content.size());
    return part;
}

/// Opens it and takes the first bytes.
void TestFileDownload::begin(FileDownload &download, qint64 bytes)
{
    QVERIFY(download.open(file()));
    QVERIFY(download.begin(head(200)));
    QVERIFY(download.append(QByteArrayView(m_content).first(bytes)));
}

void TestFileDownload::wholeFileStandsUnderItsName()
{
    FileDownload download(m_folder->path());
    begin(download, 1000);
    QVERIFY(download.append(QByteArrayView(m_content).sliced(1000)));
    QVERIFY(download.complete());
    const auto path = download.finish();
    QVERIFY(path);
    QCOMPARE(*path, m_folder->filePath(QStringLiteral("a.bin")));
    QFile whole(*path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QCOMPARE(whole.readAll(), m_content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.bin")});
}

void TestFileDownload::firstRequestAsksForTheWhole()
{
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    const TransferRequest request = download.request();
    QCOMPARE(request.target, "/v1/files/a");
    QCOMPARE(request.fields.size(), 1U);
    QCOMPARE(request.fields[0].first, "Accept-Encoding");
    QCOMPARE(request.fields[0].second, "identity");
    QCOMPARE(download.offset(), 0);
    QCOMPARE(download.size(), m_content.size());
}

void TestFileDownload::nextProcessGoesOnWhereThisOneStopped()
{
    {
        FileDownload download(m_folder->path());
        begin(download, 700);
    }
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    QCOMPARE(download.offset(), 700);
    const TransferRequest request = download.request();
    QCOMPARE(request.fields[1], (std::pair<QByteArray, QByteArray>("Range", "bytes=700-")));
    QCOMPARE(request.fields[2], (std::pair<QByteArray, QByteArray>("If-Range", "\"strong\"")));
    QVERIFY(download.begin(partFrom(700)));
    QVERIFY(download.append(QByteArrayView(m_content).sliced(700)));
    QVERIFY(download.finish());
}

void TestFileDownload::wholePartNeedsNoMoreBytes()
{
    {
        FileDownload download(m_folder->path());
        begin(download, m_content.size());
    }
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    QVERIFY(download.complete());
    QVERIFY(download.finish());
}

void TestFileDownload::partLongerThanTheFileStartsAnew()
{
    {
        FileDownload download(m_folder->path());
        begin(download, m_content.size());
    }
    QFile part(m_folder->filePath(QStringLiteral("a.bin.part")));
    QVERIFY(part.open(QIODevice::Append));
    part.write("x");
    part.close();
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    QCOMPARE(download.offset(), 0);
}

void TestFileDownload::oneByteIsGoneOnFrom()
{
    FileDownload download(m_folder->path());
    begin(download, 1);
    QCOMPARE(download.request().fields.size(), 3U);
    QCOMPARE(download.request().fields[1].second, "bytes=1-");
}

void TestFileDownload::serverMayStartAnew()
{
    FileDownload download(m_folder->path());
    begin(download, 700);
    QVERIFY(download.begin(head(200, "\"other\"")));
    QCOMPARE(download.offset(), 0);
    QVERIFY(download.append(m_content));
    QVERIFY(download.finish());
}

void TestFileDownload::otherPartThanAskedForIsRefused_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::newRow("another begin") << QByteArray("bytes 600-2889/2890");
    QTest::newRow("another size") << QByteArray("bytes 700-2889/9999");
    QTest::newRow("size not said") << QByteArray("bytes 700-2889/*");
    QTest::newRow("another unit") << QByteArray("lines 700-2889/2890");
    QTest::newRow("rubbish") << QByteArray("bytes /-");
    QTest::newRow("none") << QByteArray();
}

void TestFileDownload::otherPartThanAskedForIsRefused()
{
    QFETCH(const QByteArray, range);
    FileDownload download(m_folder->path());
    begin(download, 700);
    TransferHead part = head(206);
    part.fields["content-range"] = range;
    const auto begun = download.begin(part);
    QVERIFY(!begun);
    QCOMPARE(begun.error().reason, QStringLiteral("file.range"));
    QCOMPARE(download.offset(), 700); // and nothing is lost
}

void TestFileDownload::withoutAStrongTagItStartsAnew_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("weak") << QByteArray("W/\"x\"");
}

void TestFileDownload::withoutAStrongTagItStartsAnew()
{
    QFETCH(const QByteArray, etag);
    {
        FileDownload download(m_folder->path());
        QVERIFY(download.open(file()));
        QVERIFY(download.begin(head(200, etag)));
        QVERIFY(download.append(QByteArrayView(m_content).first(700)));
    }
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    QCOMPARE(download.offset(), 0);
}

void TestFileDownload::moreThanAnnouncedIsRefused()
{
    FileDownload download(m_folder->path());
    begin(download, m_content.size());
    const auto appended = download.append(QByteArrayView("x"));
    QVERIFY(!appended);
    QCOMPARE(appended.error().reason, QStringLiteral("file.too_long"));
    QVERIFY(download.finish());
}

void TestFileDownload::otherBytesThanAnnouncedAreDropped()
{
    FileDownload download(m_folder->path());
    begin(download, 700);
    QVERIFY(download.append(QByteArray(m_content.size() - 700, 'x')));
    const auto path = download.finish();
    QVERIFY(!path);
    QCOMPARE(path.error().reason, QStringLiteral("file.digest"));
    QCOMPARE(path.error().code, ErrorCode::Corrupt);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFileDownload::unfinishedFileIsNotFinished()
{
    FileDownload download(m_folder->path());
    begin(download, m_content.size() - 1);
    QVERIFY(!download.complete());
    const auto path = download.finish();
    QVERIFY(!path);
    QCOMPARE(path.error().reason, QStringLiteral("net.closed"));
    QCOMPARE(download.offset(), m_content.size() - 1); // kept
}

void TestFileDownload::whatWasBegunIsFoundAgain()
{
    QVERIFY(FileDownload::unfinished(m_folder->path()).empty());
    {
        FileDownload download(m_folder->path());
        begin(download, 10);
    }
    const auto begun = FileDownload::unfinished(m_folder->path());
    QCOMPARE(begun.size(), 1U);
    QCOMPARE(begun[0], file());
    FileDownload::drop(m_folder->path(), QStringLiteral("a.bin"));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFileDownload::anotherFileOfTheSameNameStartsAnew()
{
    {
        FileDownload download(m_folder->path());
        begin(download, 10);
    }
    m_content.append('!');
    FileDownload download(m_folder->path());
    QVERIFY(download.open(file()));
    QCOMPARE(download.offset(), 0);
}

void TestFileDownload::rubbishBesideItIsPassedOver()
{
    for (const char *name : {"a.bin.part.json", "b.bin.part.json"}) {
        QFile rubbish(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("{\"size\":\"");
    }
    QVERIFY(FileDownload::unfinished(m_folder->path()).empty());
    FileDownload download(m_folder->path());
    begin(download, 700);
    QCOMPARE(download.offset(), 700);
}

void TestFileDownload::halfADescriptionIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::newRow("no size") << QByteArray(R"({"target":"/a"})");
    QTest::newRow("size of nothing") << QByteArray(R"({"target":"/a","size":0})");
    QTest::newRow("no target") << QByteArray(R"({"size":10})");
}

void TestFileDownload::halfADescriptionIsPassedOver()
{
    QFETCH(const QByteArray, description);
    QFile half(m_folder->filePath(QStringLiteral("a.bin.part.json")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(description);
    half.close();
    QVERIFY(FileDownload::unfinished(m_folder->path()).empty());
}

void TestFileDownload::smallestFileIsFoundAgain()
{
    m_content = "x";
    {
        FileDownload download(m_folder->path());
        begin(download, 0);
    }
    QCOMPARE(FileDownload::unfinished(m_folder->path()).size(), 1U);
}

void TestFileDownload::inspectorSeesTheBeginningUntilItHasSeenEnough()
{
    std::vector<qint64> looks;
    FileDownload download(m_folder->path(), [&](const QString &path) -> Result<bool> {
        looks.push_back(QFileInfo(path).size());
        return looks.back() >= 200;
    });
    begin(download, 100);
    QVERIFY(download.append(QByteArrayView(m_content).sliced(100, 100)));
    QVERIFY(download.append(QByteArrayView(m_content).sliced(200)));
    QCOMPARE(looks, (std::vector<qint64>{100, 200}));
    QVERIFY(download.finish());
}

void TestFileDownload::inspectorStopsAForgedFileEarly()
{
    FileDownload download(m_folder->path(), [](const QString &) -> Result<bool> {
        return fail(ErrorCode::Untrusted, "test.forged", QStringLiteral("no"));
    });
    QVERIFY(download.open(file()));
    QVERIFY(download.begin(head(200)));
    const auto appended = download.append(QByteArrayView(m_content).first(100));
    QVERIFY(!appended);
    QCOMPARE(appended.error().reason, QStringLiteral("test.forged"));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFileDownload::inspectorSeesWhatAnEarlierProcessLeft()
{
    {
        FileDownload download(m_folder->path());
        begin(download, 1);
    }
    FileDownload download(m_folder->path(), [](const QString &) -> Result<bool> {
        return fail(ErrorCode::Untrusted, "test.forged", QStringLiteral("no"));
    });
    QVERIFY(!download.open(file()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestFileDownload::inspectorSeesAFileThatStartsAnew()
{
    int looks = 0;
    FileDownload download(m_folder->path(), [&](const QString &) -> Result<bool> {
        ++looks;
        return true;
    });
    begin(download, 100);
    QCOMPARE(looks, 1);
    QVERIFY(download.begin(head(200, "\"other\"")));
    QVERIFY(download.append(QByteArrayView(m_content).first(100)));
    QCOMPARE(looks, 2);
}

void TestFileDownload::folderThatCannotBeMadeIsAnError()
{
    FileDownload download(QStringLiteral("/proc/nothing/here"));
    const auto opened = download.open(file());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
}

QTEST_APPLESS_MAIN(TestFileDownload)
#include "tst_filedownload.moc"
