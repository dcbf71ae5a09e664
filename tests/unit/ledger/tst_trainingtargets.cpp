// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"
#include "ledgerfixture.h"
#include "receipts.h"
#include "testpaths.h"
#include "trainingtargets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::CourseCategory;
using fakes::LedgerFixture;
using fakes::TestKiosk;
using ledger::TrainingStand;

namespace {

QString summary(const std::vector<TrainingStand> &stands)
{
    QStringList list;
    for (const TrainingStand &one : stands)
        list.append(u"%1 %2 %3 %4/%5"_s.arg(one.category)
                        .arg(one.placed)
                        .arg(one.attended)
                        .arg(one.waiting)
                        .arg(one.target));
    return list.join(u"; "_s);
}

Result<ledger::TrainingTargets> written(const QByteArray &toml)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"targets.toml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
        qFatal("cannot write");
    file.close();
    return ledger::readTrainingTargets(path);
}

QString receiptOf(const operations::SealedOperation &operation)
{
    return QJsonDocument::fromJson(operation.head).object().value("receipt"_L1).toString();
}

} // namespace

/// How many people the classes have, beside what a plan wants.
class TestTrainingTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleIsRead()
    {
        const auto targets =
            ledger::readTrainingTargets(QStringLiteral(YIZHAN_SOURCE_DIR "/assets/training-targets.toml"));
        QVERIFY(targets);
        QCOMPARE(targets->size(), 2U);
        QCOMPARE(targets->at(CourseCategory::CantoneseChef), 1500);
        QCOMPARE(targets->at(CourseCategory::Housekeeping), 4000);
    }

    /// The half of a file might still read.
    void endlessFileIsRefused()
    {
        const auto targets = ledger::readTrainingTargets(QStringLiteral("/dev/zero"));
        QCOMPARE(targets.error().code, ErrorCode::TooLarge);
    }

    void whatCannotBeATargetIsNamed_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no TOML") << QByteArray("[yearly") << u"targets.toml"_s;
        QTest::newRow("no category") << QByteArray("[yearly]\nCOOKS = 7\n") << u"targets.value"_s;
        QTest::newRow("no number") << QByteArray("[yearly]\nSTART_UP = \"7\"\n") << u"targets.value"_s;
        QTest::newRow("none") << QByteArray("[yearly]\nSTART_UP = 0\n") << u"targets.value"_s;
    }
    void whatCannotBeATargetIsNamed()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, reason);
        const auto targets = written(toml);
        QVERIFY(!targets);
        QCOMPARE(targets.error().reason, reason);
        QVERIFY(targets.error().place.contains(u"targets.toml:"_s));
    }

    void aFileThatSaysNothingWantsNothing()
    {
        const auto targets = written("# later\n");
        QVERIFY(targets && targets->empty());
        QCOMPARE(ledger::readTrainingTargets(u"/nowhere/targets.toml"_s).error().code, ErrorCode::NotFound);
    }

    void theTradesAreSummedUp()
    {
        const auto stands =
            ledger::standOf({{CourseCategory::NotStated, 1, 0, 0},
                             {CourseCategory::MaternityCare, 2, 1, 3},
                             {CourseCategory::ElderCare, 4, 2, 0}},
                            {{CourseCategory::CantoneseChef, 1500}, {CourseCategory::Housekeeping, 4000}});
        QCOMPARE(summary(stands), u" 1 0 0/0; CANTONESE_CHEF 0 0 0/1500; HOUSEKEEPING 6 3 3/4000; "
                                  "HOUSEKEEPING_MATERNITY 2 1 3/0; HOUSEKEEPING_ELDER 4 2 0/0"_s);
    }

    void theYearsSignUpsAreCounted_data() { fakes::TestServer::addEngines(); }
    void theYearsSignUpsAreCounted()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Course course;
        course.id = u"bureau/c1"_s;
        course.name = u"厨师"_s;
        course.category = CourseCategory::CantoneseChef;
        LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, "course", "bureau/c1", 0, catalogue::encodeCourse(course));
        }));
        catalogue::Class item;
        item.id = u"bureau/k1"_s;
        item.course = course.id;
        item.seats = 2;
        f.publishClass(item);
        std::vector<operations::SealedOperation> batch;
        for (int i = 0; i < 4; ++i)
            batch.push_back(kiosk.enrolment(item.id, f.clock.nowUtc().addSecs(i - 10)));
        static_cast<void>(f.verdicts(kiosk, batch));
        static_cast<void>(f.verdicts(kiosk, {kiosk.cancellation(receiptOf(batch[3]))}));
        using ledger::StaffState;
        for (const auto &[at, state] : {std::pair(0, StaffState::Attended), std::pair(1, StaffState::Absent)})
            LedgerFixture::must(
                ledger::setStaffState(*f.database, receiptOf(batch[at]), state, f.clock.nowUtc()));
        const auto counts = ledger::trainingCounts(*f.database, 2026);
        LedgerFixture::must(counts);
        QCOMPARE(summary(ledger::standOf(*counts, {})), u"CANTONESE_CHEF 2 1 1/0"_s);
        const auto next = ledger::trainingCounts(*f.database, 2027);
        QVERIFY(next && next->empty());
        LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(batch[0]), StaffState::Done,
                                                  f.clock.nowUtc())); // whatever it was that was done
        QCOMPARE(summary(ledger::standOf(*ledger::trainingCounts(*f.database, 2026), {})),
                 u"CANTONESE_CHEF 2 0 1/0"_s);
    }

    void whoComesWhereTheBureauGivesThePlacesHadOne_data() { fakes::TestServer::addEngines(); }
    void whoComesWhereTheBureauGivesThePlacesHadOne()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = u"bureau/k1"_s;
        item.course = u"bureau/c1"_s; // nobody knows it
        f.publishClass(item);
        const auto came = kiosk.enrolment(item.id);
        static_cast<void>(f.verdicts(kiosk, {came, kiosk.enrolment(item.id)}));
        LedgerFixture::must(ledger::setStaffState(*f.database, receiptOf(came), ledger::StaffState::Attended,
                                                  f.clock.nowUtc()));
        const auto counts = ledger::trainingCounts(*f.database, 2026);
        LedgerFixture::must(counts);
        QCOMPARE(summary(ledger::standOf(*counts, {})), u" 1 1 1/0"_s);
    }

    void aCourseThatComesLateSaysTheCategory_data() { fakes::TestServer::addEngines(); }
    void aCourseThatComesLateSaysTheCategory()
    {
        YIZHAN_OPEN_LEDGER(f);
        TestKiosk kiosk = f.enrolled();
        catalogue::Class item;
        item.id = u"bureau/k1"_s;
        item.course = u"bureau/c1"_s;
        item.seats = 2;
        f.publishClass(item);
        static_cast<void>(f.verdicts(kiosk, {kiosk.enrolment(item.id)}));
        const auto counted = [&f] {
            const auto counts = ledger::trainingCounts(*f.database, 2026);
            LedgerFixture::must(counts);
            return summary(ledger::standOf(*counts, {}));
        };
        QCOMPARE(ledger::noteCategories(*f.database).value_or(-1), 0);
        QCOMPARE(counted(), u" 1 0 0/0"_s);
        catalogue::Course course;
        course.id = item.course;
        course.name = u"厨师"_s;
        course.category = CourseCategory::CantoneseChef;
        LedgerFixture::must(fakes::publish(*f.database, [&](feed::FeedWriter &writer) {
            writer.put(fakes::city, "course", "bureau/c1", 0, catalogue::encodeCourse(course));
        }));
        QCOMPARE(ledger::noteCategories(*f.database).value_or(-1), 1);
        QCOMPARE(counted(), u"CANTONESE_CHEF 1 0 0/0"_s);
        QCOMPARE(ledger::noteCategories(*f.database).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestTrainingTargets)
#include "tst_trainingtargets.moc"
