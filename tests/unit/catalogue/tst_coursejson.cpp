// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursejson.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::catalogue;

namespace {

Course electrician()
{
    Course course;
    course.id = QStringLiteral("2026-15");
    course.name = QStringLiteral("低压电工培训班");
    course.provider = QStringLiteral("示例职业培训学校");
    course.programme = QStringLiteral("广东技工");
    course.awards = {QStringLiteral("电工证")};
    course.occupationNumber = occupationOfCode(u"6-31-01-03");
    course.hours = 88;
    course.starts = QDate(2026, 12, 1);
    course.signUpUntil = QDate(2026, 11, 28);
    course.schedule = QStringLiteral("周末 9:00–17:00");
    course.fee = 0;
    course.subsidy = QStringLiteral("考到证有补贴");
    course.seats = 40;
    course.audience = QStringLiteral("16到59岁");
    course.place = {QStringLiteral("441202"),
                    {},
                    QStringLiteral("肇庆市端州区"),
                    QStringLiteral("示例路1号"),
                    GeoPoint{23.05, 112.46}};
    course.description = QStringLiteral("不用基础。\n（示例）");
    course.contact = QStringLiteral("示例老师");
    course.phone = QStringLiteral("0758-0000001");
    return course;
}

} // namespace

class TestCourseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void whatIsNotStatedIsNotWritten();
    void freeIsNotTheSameAsNotStated();
    void theLastDayIsTheEndOfTheEnrolment();
    void unknownMembersArePassedOver();
    void whatIsNoCourseIsAnError_data();
    void whatIsNoCourseIsAnError();
};

void TestCourseJson::comesBackAsItWas()
{
    const Course course = electrician();
    QVERIFY(course.occupationNumber != 0);
    const auto read = decodeCourse(encodeCourse(course));
    QVERIFY(read);
    QVERIFY(*read == course);
    QVERIFY(read->certificates() == Certificates(Certificate::Electrician));
}

void TestCourseJson::whatIsNotStatedIsNotWritten()
{
    Course course;
    course.name = QStringLiteral("电工");
    QCOMPARE(encodeCourse(course), QByteArray("{\"name\":\"电工\"}"));
}

void TestCourseJson::freeIsNotTheSameAsNotStated()
{
    Course course = electrician();
    QCOMPARE(decodeCourse(encodeCourse(course))->fee, 0);
    course.fee = -1;
    QCOMPARE(decodeCourse(encodeCourse(course))->fee, -1);
}

void TestCourseJson::theLastDayIsTheEndOfTheEnrolment()
{
    Course course = electrician();
    QCOMPARE(course.lastDay(), QDate(2026, 11, 28));
    course.signUpUntil = {};
    QCOMPARE(course.lastDay(), QDate(2026, 12, 1));
    course.starts = {};
    QVERIFY(!course.lastDay().isValid());
}

void TestCourseJson::unknownMembersArePassedOver()
{
    const auto read = decodeCourse(R"({"colour":"red","hours":"many","name":"电工","places":7})");
    QVERIFY(read);
    QCOMPARE(read->name, QStringLiteral("电工"));
    QCOMPARE(read->hours, 0);
}

void TestCourseJson::whatIsNoCourseIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("course.json");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("course.json");
    QTest::newRow("no name") << QByteArray("{\"id\":\"1\"}") << QStringLiteral("course.name");
}

void TestCourseJson::whatIsNoCourseIsAnError()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, reason);
    const auto read = decodeCourse(body);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Protocol);
    QCOMPARE(read.error().reason, reason);
}

QTEST_APPLESS_MAIN(TestCourseJson)
#include "tst_coursejson.moc"
