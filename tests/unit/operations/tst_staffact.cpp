// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffact.h"

#include <QTest>

using namespace yizhan::operations;

/// What an act is called, and of what it may be.
class TestStaffAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActIsReadAsItWasWritten()
    {
        for (int number = 0; number <= static_cast<int>(StaffAct::Locked); ++number) {
            const auto act = static_cast<StaffAct>(number);
            const auto read = staffDeed(aboutOf({QStringLiteral("a-0123abcd"), act}));
            QVERIFY2(read && read->act == act, nameOf(act));
            QCOMPARE(read->account, QStringLiteral("a-0123abcd"));
        }
        QCOMPARE(aboutOf({QStringLiteral("a-0123abcd"), StaffAct::Attended}),
                 QStringLiteral("a-0123abcd/attended"));
        QCOMPARE(aboutOf({QStringLiteral("a-0123abcd"), StaffAct::Absent}),
                 QStringLiteral("a-0123abcd/absent"));
        QVERIFY(!staffDeed(QStringLiteral("a-0123abcd/dance")));
        QVERIFY(!staffDeed(QStringLiteral("/attended")));
    }

    void onlyACallIsAnsweredAndOnlyASignUpAttended()
    {
        for (const StaffAct act : {StaffAct::Seen, StaffAct::Coming})
            QVERIFY(answersCall(act) && !notesAttendance(act) && changesReceipt(act));
        for (const StaffAct act : {StaffAct::Attended, StaffAct::Absent})
            QVERIFY(!answersCall(act) && notesAttendance(act) && changesReceipt(act));
        for (const StaffAct act : {StaffAct::Done, StaffAct::NoAnswer, StaffAct::Called})
            QVERIFY(!answersCall(act) && !notesAttendance(act) && changesReceipt(act));
        for (const StaffAct act : {StaffAct::SignIn, StaffAct::SignOut, StaffAct::Refused, StaffAct::Locked})
            QVERIFY(!answersCall(act) && !notesAttendance(act) && !changesReceipt(act));
    }

    void whoWaitsOrWasRefusedIsExpectedAtNoClass()
    {
        for (const char *state : {"accepted", "accepted_flagged", "confirmed", "no_answer", "called", "done",
                                  "attended", "absent"})
            QVERIFY2(isExpectedAtClass(QString::fromLatin1(state)), state);
        for (const char *state : {"waitlisted", "rejected", "cancelled", "duplicate_of", "seen", ""})
            QVERIFY2(!isExpectedAtClass(QString::fromLatin1(state)), state);
    }
};

QTEST_APPLESS_MAIN(TestStaffAct)
#include "tst_staffact.moc"
