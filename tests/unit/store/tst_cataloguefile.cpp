// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace yizhan::store;

class TestCatalogueFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void identityIsOfTheFileAndNotOfItsName();
    void draftTakesThePlace();
    void logMovesAsideWithItsFile();
    void emptyLogIsRemoved();
    void draftAloneBecomesTheCatalogue();
    void twoAreKept();
    void foldersAndPipesGoLikeFiles();
    void clearLeavesNothingOfTheDraft();
    void missingDraftIsAnError();

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(m_folder->filePath(QStringLiteral("damaged"))).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueFile> m_file;
    const QDateTime m_now{QDate(2026, 11, 20), QTime(8, 0), Qt::UTC};
};

void TestCatalogueFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<CatalogueFile>(m_folder->path());
}

void TestCatalogueFile::identityIsOfTheFileAndNotOfItsName()
{
    QVERIFY(!identityOf(m_file->path()));
    write(m_file->path(), "a");
    const auto identity = identityOf(m_file->path());
    QVERIFY(identity);
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(QFile::rename(m_file->path(), other));
    write(m_file->path(), "a");
    QVERIFY(identityOf(other) == identity);
    QVERIFY(identityOf(m_file->path()) != identity);
}

void TestCatalogueFile::draftTakesThePlace()
{
    write(m_file->path(), "old");
    write(m_file->draft(), "new");
    QVERIFY(m_file->replace(m_now));
    QCOMPARE(read(m_file->path()), QByteArray("new"));
    QVERIFY(!QFile::exists(m_file->draft()));
    QCOMPARE(aside(), QStringList{QStringLiteral("catalogue-20261120T080000000.db")});
    QCOMPARE(read(m_folder->filePath(QStringLiteral("damaged/") + aside().first())), QByteArray("old"));
}

void TestCatalogueFile::logMovesAsideWithItsFile()
{
    write(m_file->path(), "old");
    write(m_file->path() + QStringLiteral("-wal"), "log");
    write(m_file->path() + QStringLiteral("-shm"), "shared");
    write(m_file->draft(), "new");
    QVERIFY(m_file->replace(m_now));
    QCOMPARE(aside(), (QStringList{QStringLiteral("catalogue-20261120T080000000.db"),
                                   QStringLiteral("catalogue-20261120T080000000.db-wal")}));
    QVERIFY(!QFile::exists(m_file->path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(m_file->path() + QStringLiteral("-shm")));
}

void TestCatalogueFile::emptyLogIsRemoved()
{
    write(m_file->path(), "old");
    write(m_file->path() + QStringLiteral("-wal"), {});
    write(m_file->draft(), "new");
    QVERIFY(m_file->replace(m_now));
    QCOMPARE(aside().size(), 1);
    QVERIFY(!QFile::exists(m_file->path() + QStringLiteral("-wal")));
}

void TestCatalogueFile::draftAloneBecomesTheCatalogue()
{
    write(m_file->draft(), "new");
    QVERIFY(m_file->replace(m_now));
    QCOMPARE(read(m_file->path()), QByteArray("new"));
    QCOMPARE(aside(), QStringList());
}

void TestCatalogueFile::twoAreKept()
{
    for (int day = 0; day < 4; ++day) {
        write(m_file->path(), QByteArray::number(day));
        write(m_file->path() + QStringLiteral("-wal"), "log");
        write(m_file->draft(), "new");
        QVERIFY(m_file->replace(m_now.addDays(day)));
        QCOMPARE(aside().size(), 2 * std::min(day + 1, 2));
    }
    QCOMPARE(aside().first(), QStringLiteral("catalogue-20261122T080000000.db"));
    QVERIFY(m_file->settle(m_now.addDays(2 + 30))); // thirty days after the older of them
    QCOMPARE(aside().size(), 4);
    QVERIFY(m_file->settle(m_now.addDays(2 + 30).addMSecs(1)));
    QCOMPARE(aside().size(), 2);
}

/// Whatever stood in the catalogue's place was moved aside, and stayed for ever.
void TestCatalogueFile::foldersAndPipesGoLikeFiles()
{
    const QString damaged = m_folder->filePath(QStringLiteral("damaged/"));
    for (int day = 0; day < 2; ++day) {
        QVERIFY(QDir().mkpath(m_file->path() + QStringLiteral("/inside")));
        write(m_file->path() + QStringLiteral("/inside/file"), "x");
        write(m_file->draft(), "new");
        QVERIFY(m_file->replace(m_now.addDays(2 * day)));
        QVERIFY(QFile::remove(m_file->path()));
        QCOMPARE(::mkfifo(QFile::encodeName(m_file->path()).constData(), 0600), 0);
        write(m_file->draft(), "new");
        QVERIFY(m_file->replace(m_now.addDays(2 * day + 1)));
        QVERIFY(QFile::remove(m_file->path()));
    }
    constexpr auto all = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(damaged).entryList(all, QDir::Name),
             (QStringList{QStringLiteral("catalogue-20261122T080000000.db"),
                          QStringLiteral("catalogue-20261123T080000000.db")}));
    QVERIFY(m_file->settle(m_now.addDays(60)));
    QVERIFY(QDir(damaged).isEmpty(all));
}

void TestCatalogueFile::clearLeavesNothingOfTheDraft()
{
    for (const char *part : {"", "-wal", "-shm", "-journal"})
        write(m_file->draft() + QLatin1String(part), "x");
    m_file->clear();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestCatalogueFile::missingDraftIsAnError()
{
    write(m_file->path(), "old");
    QVERIFY(!m_file->replace(m_now));
    QCOMPARE(read(m_file->path()), QByteArray("old"));
}

QTEST_APPLESS_MAIN(TestCatalogueFile)
#include "tst_cataloguefile.moc"
