// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "refusallog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace yizhan;
using namespace yizhan::sync;

class TestRefusalLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWrittenWhereNothingWasRefused();
    void refusalIsReadByAnotherProcess();
    void repeatedRefusalIsCountedWithoutWearingTheDisk();
    void anotherReasonIsWrittenAtOnce();
    void agreementEndsTheMatter();
    void agreementOfOneScopeLeavesTheOthers();
    void countGoesOnAfterARestart();
    void longDetailIsCut();
    void damagedFileIsAnEmptyOne();

private:
    [[nodiscard]] QByteArray written() const;

    const QString m_city = QStringLiteral("city");
    const Error m_forged{ErrorCode::Untrusted, QStringLiteral("feed.untrusted"),
                         QStringLiteral("another key")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::ManualClock> m_clock;
};

void TestRefusalLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock =
        std::make_unique<fakes::ManualClock>(QDateTime(QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc()));
}

QByteArray TestRefusalLog::written() const
{
    QFile file(m_folder->filePath(QStringLiteral("refusals.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRefusalLog::nothingIsWrittenWhereNothingWasRefused()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.agreed(m_city);
    QVERIFY(written().isEmpty());
    QVERIFY(RefusalLog::read(m_folder->path()).empty());
}

void TestRefusalLog::refusalIsReadByAnotherProcess()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    const auto refusals = RefusalLog::read(m_folder->path());
    QCOMPARE(refusals.size(), 1U);
    QCOMPARE(refusals[0].scope, m_city);
    QCOMPARE(refusals[0].reason, QStringLiteral("feed.untrusted"));
    QCOMPARE(refusals[0].detail, QStringLiteral("another key"));
    QCOMPARE(refusals[0].first, m_clock->nowUtc());
    QCOMPARE(refusals[0].last, m_clock->nowUtc());
    QCOMPARE(refusals[0].count, 1);
}

void TestRefusalLog::repeatedRefusalIsCountedWithoutWearingTheDisk()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    const QByteArray once = written();
    for (int second = 1; second < 600; ++second) {
        m_clock->advanceMs(1000);
        log.note(m_city, m_forged);
    }
    QCOMPARE(written(), once);
    m_clock->advanceMs(1000);
    log.note(m_city, m_forged);
    const auto refusals = RefusalLog::read(m_folder->path());
    QCOMPARE(refusals[0].count, 601);
    QCOMPARE(refusals[0].first.secsTo(refusals[0].last), 600);
}

void TestRefusalLog::anotherReasonIsWrittenAtOnce()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    log.note(m_city, {ErrorCode::Corrupt, QStringLiteral("feed.digest"), {}});
    QCOMPARE(RefusalLog::read(m_folder->path())[0].reason, QStringLiteral("feed.digest"));
}

void TestRefusalLog::agreementEndsTheMatter()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    log.agreed(m_city);
    QVERIFY(RefusalLog::read(m_folder->path()).empty());
    log.note(m_city, m_forged);
    QCOMPARE(RefusalLog::read(m_folder->path())[0].count, 1);
}

void TestRefusalLog::agreementOfOneScopeLeavesTheOthers()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    log.note(QStringLiteral("district:441202"), m_forged);
    log.agreed(m_city);
    const auto refusals = RefusalLog::read(m_folder->path());
    QCOMPARE(refusals.size(), 1U);
    QCOMPARE(refusals[0].scope, QStringLiteral("district:441202"));
}

void TestRefusalLog::countGoesOnAfterARestart()
{
    {
        RefusalLog log(m_folder->path(), *m_clock);
        log.note(m_city, m_forged);
    }
    m_clock->advanceMs(3'600'000);
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    const auto refusals = RefusalLog::read(m_folder->path());
    QCOMPARE(refusals[0].count, 2);
    QCOMPARE(refusals[0].first.secsTo(refusals[0].last), 3600);
}

void TestRefusalLog::longDetailIsCut()
{
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, {ErrorCode::Corrupt, QStringLiteral("feed.digest"), QString(500, u'x')});
    QCOMPARE(RefusalLog::read(m_folder->path())[0].detail, QString(300, u'x'));
}

void TestRefusalLog::damagedFileIsAnEmptyOne()
{
    QFile file(m_folder->filePath(QStringLiteral("refusals.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"scope\":");
    file.close();
    QVERIFY(RefusalLog::read(m_folder->path()).empty());
    RefusalLog log(m_folder->path(), *m_clock);
    log.note(m_city, m_forged);
    QCOMPARE(RefusalLog::read(m_folder->path()).size(), 1U);
}

QTEST_APPLESS_MAIN(TestRefusalLog)
#include "tst_refusallog.moc"
