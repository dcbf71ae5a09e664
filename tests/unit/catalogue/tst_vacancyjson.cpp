// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace yizhan::catalogue;

namespace {

Vacancy fullVacancy()
{
    Vacancy vacancy;
    vacancy.id = QStringLiteral("bureau/1");
    vacancy.source = QStringLiteral("bureau");
    vacancy.identifier = QStringLiteral("1");
    vacancy.title = QStringLiteral("厨师（炒锅）");
    vacancy.titleRaw = QStringLiteral("【急招】厨师（炒锅）");
    vacancy.group = QStringLiteral("catering");
    vacancy.occupation = QStringLiteral("4-03-02-01");
    vacancy.employer = QStringLiteral("某某\"酒楼\"\n分店");
    vacancy.employerCode = QStringLiteral("91441200MA00000000");
    vacancy.headcount = 3;
    vacancy.kinds = EmploymentKind::FullTime | EmploymentKind::Mothers;
    vacancy.pay = {450000, 600000, PayUnit::Month};
    vacancy.places = {{QStringLiteral("441202"), QStringLiteral("441202005"), QStringLiteral("端州区"),
                       QStringLiteral("三榕东路"), GeoPoint{23.052, 112.485}},
                      {QString(), QString(), QStringLiteral("广东省广州市"), QString(), std::nullopt}};
    vacancy.education = Education::JuniorSecondary;
    vacancy.experienceMonths = 0;
    vacancy.ageMin = 18;
    vacancy.ageMax = 50;
    vacancy.benefits = Benefit::Meals | Benefit::DaysOff;
    vacancy.otherBenefits = {QStringLiteral("下午茶")};
    vacancy.shifts = Shift::TwoShifts | Shift::Night;
    vacancy.hours = QStringLiteral("8:00–17:30");
    vacancy.certificates = {QStringLiteral("健康证")};
    vacancy.tags = VacancyTag::Urgent;
    vacancy.posted = QDate(2025, 2, 19);
    vacancy.validThrough = QDate(2025, 4, 30);
    vacancy.description = QStringLiteral("第一段\n第二段 \t😀");
    vacancy.contact = QStringLiteral("人事部");
    vacancy.phone = QStringLiteral("0758-0000000");
    vacancy.readFrom = {{QStringLiteral("MEALS"), QStringLiteral("备注")},
                        {QStringLiteral("phone"), QStringLiteral("联系人")}};
    return vacancy;
}

} // namespace

class VacancyJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberSurvivesTheRoundTrip();
    void whatIsNotStatedIsLeftOut();
    void equalVacanciesGiveEqualBytes();
    void theBodyIsCompactAndSorted();
    void unknownMembersAndCodesArePassedOver();
    void whatWasReadInNoColumnIsPassedOver();
    void aBodyWithoutTitleIsRefused();
    void brokenJsonIsRefused();
};

void VacancyJsonTest::everyMemberSurvivesTheRoundTrip()
{
    VacancyDecoder decoder;
    const auto decoded = decoder.decode(encodeVacancy(fullVacancy()));
    QVERIFY(decoded);
    QVERIFY(*decoded == fullVacancy());
}

void VacancyJsonTest::whatIsNotStatedIsLeftOut()
{
    Vacancy vacancy;
    vacancy.title = QStringLiteral("普工");
    const QByteArray body = encodeVacancy(vacancy);
    QCOMPARE(body, QByteArray("{\"title\":\"普工\"}"));
    VacancyDecoder decoder;
    const auto decoded = decoder.decode(body);
    QVERIFY(decoded);
    QVERIFY(*decoded == vacancy);
    QCOMPARE(decoded->experienceMonths, -1);
}

void VacancyJsonTest::equalVacanciesGiveEqualBytes()
{
    VacancyDecoder decoder;
    const QByteArray body = encodeVacancy(fullVacancy());
    QCOMPARE(encodeVacancy(*decoder.decode(body)), body);
}

void VacancyJsonTest::theBodyIsCompactAndSorted()
{
    // Qt's own writer sorts the keys and escapes by the same rules: the bytes must be the same.
    Vacancy vacancy = fullVacancy();
    vacancy.description += QStringLiteral("\"\\/\b\f\n\r\t") + QChar(0x01) + QChar(0x1f) + QChar(0x7f);
    const QByteArray body = encodeVacancy(vacancy);
    QCOMPARE(body, QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact));
}

void VacancyJsonTest::unknownMembersAndCodesArePassedOver()
{
    VacancyDecoder decoder;
    const auto decoded =
        decoder.decode(R"({"title":"普工","colour":{"deep":[1,2]},"education":"POST_DOCTOR",)"
                       R"("benefits":["MEALS","SPA"],"pay":{"unit":"MINUTE","min":100},"places":[7]})");
    QVERIFY(decoded);
    QCOMPARE(decoded->education, Education::NotStated);
    QCOMPARE(decoded->benefits, Benefits(Benefit::Meals));
    QCOMPARE(decoded->pay.minimum, qint64(100));
    QCOMPARE(decoded->pay.unit, PayUnit::NotStated);
    QVERIFY(decoded->places.empty());
}

void VacancyJsonTest::whatWasReadInNoColumnIsPassedOver()
{
    VacancyDecoder decoder;
    const auto decoded =
        decoder.decode(R"({"read_from":{"MEALS":"备注","LODGING":"","NIGHT":7,"a b":"x"},"title":"普工"})");
    QVERIFY(decoded);
    QCOMPARE(decoded->readFrom, (QMap<QString, QString>{{QStringLiteral("MEALS"), QStringLiteral("备注")}}));
}

void VacancyJsonTest::aBodyWithoutTitleIsRefused()
{
    VacancyDecoder decoder;
    const auto decoded = decoder.decode(R"({"id":"bureau/1"})");
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().reason, QStringLiteral("vacancy.title"));
}

void VacancyJsonTest::brokenJsonIsRefused()
{
    VacancyDecoder decoder;
    for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe")}) {
        const auto decoded = decoder.decode(body);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().reason, QStringLiteral("vacancy.json"));
    }
}

QTEST_APPLESS_MAIN(VacancyJsonTest)
#include "tst_vacancyjson.moc"
