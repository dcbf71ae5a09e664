// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechange.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;

/// Opening a catalogue to change it, and why that fails.
class TestCatalogueChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherImportIsSaid();
    void whyTheLockCannotBeMadeIsSaid_data();
    void whyTheLockCannotBeMadeIsSaid();
    void aFolderWithoutACatalogueIsAMistypedPath();
};

void TestCatalogueChange::anotherImportIsSaid()
{
    const QTemporaryDir folder;
    SeededRandom random(1);
    const auto first = server::openForImport({folder.path(), {}}, random);
    QVERIFY(first);
    const auto second = server::openForImport({folder.path(), {}}, random);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QCOMPARE(second.error().reason, u"import.busy"_s);
}

void TestCatalogueChange::whyTheLockCannotBeMadeIsSaid_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<QString>("reason");
    QTest::newRow("somebody holds it") << int(QLockFile::LockFailedError) << u"import.busy"_s;
    QTest::newRow("no right to write, read-only disk")
        << int(QLockFile::PermissionError) << u"import.rights"_s;
    QTest::newRow("full or failing disk") << int(QLockFile::UnknownError) << u"import.lock"_s;
}

void TestCatalogueChange::whyTheLockCannotBeMadeIsSaid()
{
    QFETCH(int, failure);
    QFETCH(QString, reason);
    QCOMPARE(server::lockFailure(static_cast<QLockFile::LockError>(failure), u"/data"_s).reason, reason);
}

void TestCatalogueChange::aFolderWithoutACatalogueIsAMistypedPath()
{
    const QTemporaryDir folder;
    SeededRandom random(1);
    QCOMPARE(server::openForChange({folder.path(), {}}, random).error().reason, u"status.no_catalogue"_s);
}

QTEST_GUILESS_MAIN(TestCatalogueChange)
#include "tst_cataloguechange.moc"
