// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "pinverifier.h"
#include "staffworker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using desk::SignIn;
using desk::StaffGate;
using desk::StaffLock;

namespace {

const QString account = u"a-0123abcd"_s;

crypto::SecretBytes pinOf(const char *digits)
{
    crypto::SecretBytes pin(crypto::longestPin);
    if (!pin.append(QByteArrayView(digits)))
        qFatal("too long");
    return pin;
}

} // namespace

/// What is wrong is counted, and stays counted.
class TestStaffLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theFifthWrongOneLocksAndEachFurtherOneForLonger();
    void aRestartTakesNothingBack();
    void theRightOneBeginsAnew();
    void aClockThatWasSetBackLocksNobodyForEver();
    void aFileThatCannotBeReadLocks();
    void whereNothingCanBeNotedNothingIsTried();
    void thePinIsProvedAgainstTheAccount();

private:
    [[nodiscard]] StaffLock lock() const { return StaffLock(m_folder->path(), m_clock); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::ManualClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC)};
};

void TestStaffLock::theFifthWrongOneLocksAndEachFurtherOneForLonger()
{
    StaffLock staff = lock();
    for (const int seconds : {0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900}) {
        const auto locked = staff.attempt(account);
        QVERIFY(locked);
        QCOMPARE(*locked, seconds);
        QCOMPARE(staff.waitSeconds(account), seconds);
        m_clock.advanceMs(seconds * 1000);
        QCOMPARE(staff.waitSeconds(account), 0);
    }
    QCOMPARE(staff.waitSeconds(u"a-ffffffff"_s), 0);
}

void TestStaffLock::aRestartTakesNothingBack()
{
    for (int attempt = 0; attempt < 5; ++attempt)
        QVERIFY(lock().attempt(account));
    QCOMPARE(lock().waitSeconds(account), 30);
}

void TestStaffLock::theRightOneBeginsAnew()
{
    StaffLock staff = lock();
    for (int attempt = 0; attempt < 4; ++attempt)
        QVERIFY(staff.attempt(account));
    QVERIFY(staff.succeeded(account));
    QCOMPARE(*staff.attempt(account), 0);
}

void TestStaffLock::aClockThatWasSetBackLocksNobodyForEver()
{
    for (int attempt = 0; attempt < 5; ++attempt)
        QVERIFY(lock().attempt(account));
    const fakes::ManualClock past(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    StaffLock staff(m_folder->path(), past);
    QCOMPARE(staff.waitSeconds(account), 0);
    QCOMPARE(*staff.attempt(account), 60);
    QCOMPARE(staff.waitSeconds(account), 60);
}

void TestStaffLock::aFileThatCannotBeReadLocks()
{
    QFile file(m_folder->filePath(u"staff-lock.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\":");
    file.close();
    QCOMPARE(*lock().attempt(account), 30);
    QCOMPARE(lock().waitSeconds(account), 30);
}

void TestStaffLock::whereNothingCanBeNotedNothingIsTried()
{
    StaffGate gate(m_folder->filePath(u"gone"_s), m_clock);
    const auto answer = gate.signIn({account, u"示例"_s, catalogue::StaffRole::Staff, "x"}, pinOf("204816"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Io);
}

void TestStaffLock::thePinIsProvedAgainstTheAccount()
{
    const auto verifier = crypto::makePinVerifier(pinOf("204816"));
    QVERIFY(verifier);
    const catalogue::StaffAccount staff{account, u"示例"_s, catalogue::StaffRole::Staff, *verifier};
    StaffGate gate(m_folder->path(), m_clock);
    QCOMPARE(gate.signIn(staff, pinOf("204817"))->outcome, SignIn::Outcome::Wrong);
    QCOMPARE(gate.signIn(staff, pinOf("204816"))->outcome, SignIn::Outcome::Welcome);
    catalogue::StaffAccount strange = staff;
    strange.verifier = "$argon2id$v=19$m=99999999,t=9999,p=1$x$y"; // no hours of work for a wrong one
    for (int attempt = 0; attempt < 4; ++attempt)
        QCOMPARE(gate.signIn(strange, pinOf("204816"))->outcome, SignIn::Outcome::Wrong);
    const auto locked = gate.signIn(strange, pinOf("204816"));
    QCOMPARE(locked->outcome, SignIn::Outcome::Locked);
    QVERIFY(locked->lockedNow);
    const auto unread = gate.signIn(staff, pinOf("204816")); // right, but too late
    QCOMPARE(unread->outcome, SignIn::Outcome::Locked);
    QVERIFY(!unread->lockedNow);
    m_clock.advanceMs(30'000);
    QCOMPARE(gate.signIn(staff, pinOf("204816"))->outcome, SignIn::Outcome::Welcome);
}

QTEST_GUILESS_MAIN(TestStaffLock)
#include "tst_stafflock.moc"
