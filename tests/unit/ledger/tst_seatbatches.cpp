// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfixture.h"
#include "receipts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using operations::SealedOperation;
using operations::Verdict;

namespace {

Class classOf(const QString &id, int seats)
{
    Class item;
    item.id = id;
    item.course = u"bureau/c1"_s;
    item.seats = seats;
    return item;
}

QString receiptOf(const SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

QString summary(const std::vector<Verdict> &verdicts)
{
    QStringList list;
    for (const Verdict &verdict : verdicts)
        list.append(QString::fromLatin1(nameOf(verdict.code)) +
                    (verdict.rank > 0 ? u" %1"_s.arg(verdict.rank) : QString()));
    return list.join(u", "_s);
}

bool countersFit(LedgerFixture &f)
{
    return f.count(u"SELECT count(*) FROM seat_class AS c WHERE taken <> (SELECT count(*) FROM seat WHERE "
                   "seat.class = c.class AND state = 'confirmed')"_s) == 0;
}

} // namespace

/// What is looked up and written for all sign-ups of a batch together is what it would be for each alone.
class TestSeatBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachClassOfABatchIsCountedForItself_data() { fakes::TestServer::addEngines(); }
    void eachClassOfABatchIsCountedForItself()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(u"a"_s, 1));
        f.publishClass(classOf(u"b"_s, 2));
        f.publishClass(classOf(u"c"_s, 0));
        int second = -100; // of two at one second the ids would say who is first
        const auto batch = [&kiosk, &second] {
            std::vector<SealedOperation> operations;
            for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"none"_s, u"b"_s, u"a"_s, u"b"_s})
                operations.push_back(kiosk.enrolment(id, fakes::feedTime.addSecs(second++)));
            return operations;
        };
        QCOMPARE(
            summary(f.verdicts(kiosk, batch())),
            u"confirmed, confirmed, accepted, accepted_flagged, confirmed, waitlisted 1, waitlisted 1"_s);
        QCOMPARE(summary(f.verdicts(kiosk, batch())),
                 u"waitlisted 2, waitlisted 2, accepted, accepted_flagged, waitlisted 3, waitlisted 3, "
                 "waitlisted 4"_s);
        QVERIFY(countersFit(f));
        QCOMPARE(f.count(u"SELECT count(*) FROM seat WHERE state <> 'unpublished'"_s), 12);
        QCOMPARE(f.count(u"SELECT ranks_old FROM seat_class WHERE class = 'c'"_s), 0);
        QCOMPARE(f.count(u"SELECT ranks_old FROM seat_class WHERE class = 'a'"_s), 1);
    }

    void whoLeavesTheListInABatchStandsBeforeNobodyOfIt_data() { fakes::TestServer::addEngines(); }
    void whoLeavesTheListInABatchStandsBeforeNobodyOfIt()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(u"a"_s, 1));
        const SealedOperation leaves = kiosk.enrolment(u"a"_s, fakes::feedTime.addSecs(-60));
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(u"a"_s, fakes::feedTime.addSecs(-90)), leaves,
                                            kiosk.enrolment(u"a"_s, fakes::feedTime.addSecs(-30))})),
                 u"confirmed, waitlisted 1, waitlisted 2"_s);
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(u"a"_s, fakes::feedTime.addSecs(-10)),
                                            kiosk.cancellation(receiptOf(leaves)), kiosk.enrolment(u"a"_s)})),
                 u"waitlisted 3, accepted, waitlisted 3"_s);
        QVERIFY(countersFit(f));
    }

    void newTermsOfOneClassHoldForItAlone_data() { fakes::TestServer::addEngines(); }
    void newTermsOfOneClassHoldForItAlone()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        f.publishClass(classOf(u"a"_s, 1));
        f.publishClass(classOf(u"b"_s, 1));
        int second = -102;
        const auto both = [&kiosk, &second] {
            const QDateTime now = fakes::feedTime.addSecs(++second);
            return std::vector<SealedOperation>{kiosk.enrolment(u"a"_s, now), kiosk.enrolment(u"b"_s, now)};
        };
        QCOMPARE(summary(f.verdicts(kiosk, both())), u"confirmed, confirmed"_s);
        f.publishClass(classOf(u"b"_s, 2));
        f.publishClass(classOf(u"c"_s, 1));
        QCOMPARE(summary(f.verdicts(kiosk, {kiosk.enrolment(u"c"_s),
                                            kiosk.enrolment(u"a"_s, fakes::feedTime.addSecs(-100)),
                                            kiosk.enrolment(u"b"_s)})),
                 u"confirmed, waitlisted 1, confirmed"_s);
        QCOMPARE(summary(f.verdicts(kiosk, both())), u"waitlisted 2, waitlisted 1"_s);
        QVERIFY(countersFit(f));
    }
};

QTEST_GUILESS_MAIN(TestSeatBatches)
#include "tst_seatbatches.moc"
