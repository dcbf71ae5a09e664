// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using yizhan::takeLock;

class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenOnce();
    void isFreeAfterItsHolderLetGo();
    void aFileThatNamesNobodyIsTakenOver_data();
    void aFileThatNamesNobodyIsTakenOver();
    void aFolderThatIsMissingIsAnError();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("x.lock")); }
};

void TestProcessLock::isTakenOnce()
{
    QLockFile first(path());
    QLockFile second(path());
    QVERIFY(takeLock(first));
    QVERIFY(!takeLock(second));
    QCOMPARE(second.error(), QLockFile::LockFailedError);
}

void TestProcessLock::isFreeAfterItsHolderLetGo()
{
    {
        QLockFile first(path());
        QVERIFY(takeLock(first));
    }
    QLockFile second(path());
    QVERIFY(takeLock(second));
}

void TestProcessLock::aFileThatNamesNobodyIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty, as a kill leaves it") << QByteArray();
    QTest::newRow("zeroes, as a power cut leaves it") << QByteArray(64, '\0');
}

void TestProcessLock::aFileThatNamesNobodyIsTakenOver()
{
    QFETCH(QByteArray, content);
    QFile left(path());
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(content) == content.size());
    left.close();
    QLockFile lock(path());
    QVERIFY(takeLock(lock));
}

void TestProcessLock::aFolderThatIsMissingIsAnError()
{
    QLockFile lock(m_folder.filePath(QStringLiteral("no/such/folder/x.lock")));
    QVERIFY(!takeLock(lock));
    QVERIFY(lock.error() != QLockFile::LockFailedError);
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
