// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yizhan::input;

/// Whether files are as their package brought them.
class TestPackageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileAsItCameIsFine();
    void anotherByteIsDamage();
    void aFileThatIsNotThereIsLost();
    void whatNobodyWroteDownIsFine();
    void anEmptyFileIsDamaged();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] FileState stateOf(const char *installed, const QString &name) const
    {
        return PackageFiles("words", m_folder.path())
            .stateOf(QString::fromLatin1(installed), m_folder.filePath(name));
    }

    QTemporaryDir m_folder;
};

void TestPackageFiles::initTestCase()
{
    write(QStringLiteral("good"), "abc");
    write(QStringLiteral("bad"), "abd");
    write(QStringLiteral("empty"), {});
    write(QStringLiteral("words.md5sums"), "900150983cd24fb0d6963f7d28e17f72  usr/share/words\n"); // RFC 1321
}

void TestPackageFiles::aFileAsItCameIsFine()
{
    QCOMPARE(stateOf("usr/share/words", QStringLiteral("good")), FileState::Fine);
}

void TestPackageFiles::anotherByteIsDamage()
{
    QCOMPARE(stateOf("usr/share/words", QStringLiteral("bad")), FileState::Damaged);
}

void TestPackageFiles::aFileThatIsNotThereIsLost()
{
    QCOMPARE(stateOf("usr/share/words", QStringLiteral("none")), FileState::Lost);
}

void TestPackageFiles::whatNobodyWroteDownIsFine()
{
    QCOMPARE(stateOf("usr/share/other", QStringLiteral("bad")), FileState::Fine);
}

void TestPackageFiles::anEmptyFileIsDamaged()
{
    QCOMPARE(stateOf("usr/share/other", QStringLiteral("empty")), FileState::Damaged);
}

QTEST_GUILESS_MAIN(TestPackageFiles)
#include "tst_packagefiles.moc"
