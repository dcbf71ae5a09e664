// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::protocol;

class TestBodyFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackFromAnyPlace();
    void nothingStandsBehindTheEnd();
    void folderStaysEmpty();
    void missingFolderIsAnError();

private:
    QTemporaryDir m_folder;
};

void TestBodyFile::bytesComeBackFromAnyPlace()
{
    const auto file = BodyFile::create(m_folder.path());
    QVERIFY(file);
    QVERIFY((*file)->append("abc"));
    QVERIFY((*file)->append("defg"));
    QCOMPARE((*file)->size(), 7);
    QCOMPARE(*(*file)->read(0, 7), QByteArray("abcdefg"));
    QCOMPARE(*(*file)->read(2, 3), QByteArray("cde"));
    QCOMPARE(*(*file)->read(5, 100), QByteArray("fg"));
}

void TestBodyFile::nothingStandsBehindTheEnd()
{
    const auto file = BodyFile::create(m_folder.path());
    QVERIFY(file);
    QVERIFY((*file)->append("abc"));
    QCOMPARE(*(*file)->read(3, 10), QByteArray());
    QCOMPARE(*(*file)->read(10, 10), QByteArray());
}

void TestBodyFile::folderStaysEmpty()
{
    const auto file = BodyFile::create(m_folder.path());
    QVERIFY(file);
    QVERIFY((*file)->append("abc"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

void TestBodyFile::missingFolderIsAnError()
{
    const auto file = BodyFile::create(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Io);
    QCOMPARE(file.error().reason, QStringLiteral("body.file"));
}

QTEST_APPLESS_MAIN(TestBodyFile)
#include "tst_bodyfile.moc"
