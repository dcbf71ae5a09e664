// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchfixture.h"
#include "wishesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::matching;
using namespace yizhan::tests;
using catalogue::Vacancy;

namespace {

/// An occupation and a group that the wishes give no points for.
void makeOtherWork(Vacancy &vacancy, const Wishes &wishes)
{
    for (const auto &[number, group] :
         {std::pair(5040201, u"farming"_s), std::pair(2080300, u"teaching"_s),
          std::pair(2050101, u"health"_s), std::pair(6180204, u"machinery"_s)}) {
        vacancy.occupationNumber = number;
        vacancy.occupationConfidence = 90;
        vacancy.group = group;
        if (scoreOf(wishes, vacancy).part(Part::Work).points == 0)
            return;
    }
}

/// Turns the fact that a reason names into its opposite.
void contradict(Vacancy &vacancy, const Reason &reason, const Wishes &wishes)
{
    switch (reason.part) {
    case Part::Work:
        makeOtherWork(vacancy, wishes);
        break;
    case Part::Distance:
        vacancy.places = {{{}, {}, u"广东省广州市"_s, {}, {}}};
        break;
    case Part::Pay:
        vacancy.pay.minimum = vacancy.pay.maximum = 100;
        break;
    case Part::Time:
        if (reason.finding.first != 0)
            vacancy.shifts = catalogue::Shift::Evening;
        else
            vacancy.kinds = catalogue::EmploymentKind::Reemployment;
        break;
    case Part::Requirements:
        if (reason.finding.first != 0)
            vacancy.education = catalogue::Education::Doctor;
        else if (reason.finding.second != 0)
            vacancy.experienceMonths = 600;
        else
            vacancy.certificates = QStringList{u"护士执业证"_s};
        break;
    case Part::Benefits:
        vacancy.benefits &= ~catalogue::Benefits(QFlag(static_cast<int>(reason.finding.first)));
        break;
    }
}

/// What a resident sees of an answer, the caution aside.
QByteArray shown(const MatchAnswer &answer)
{
    QByteArray text;
    for (const MatchResult &result : answer.results) {
        text += QByteArray::number(result.item) + ':' + QByteArray::number(result.score.points) + '*' +
                QByteArray::number(result.stars);
        for (const Reason &reason : result.reasons) {
            text += ' ' + QByteArray::number(int(reason.finding.verdict));
            for (const qint64 argument : {reason.finding.first, reason.finding.second, reason.finding.third})
                text += ',' + QByteArray::number(argument);
        }
        text += '\n';
    }
    return text;
}

QByteArray refusal(const QJsonObject &wishes)
{
    const auto read = readWishes(QJsonDocument(wishes).toJson(QJsonDocument::Compact));
    return read ? QByteArray("read") : read.error().toString().toUtf8();
}

bool lists(const MatchAnswer &answer, qint64 item)
{
    return std::any_of(answer.results.begin(), answer.results.end(),
                       [item](const MatchResult &result) { return result.item == item; });
}

} // namespace

/// What the page says is why the order is what it is, and nothing about a person is.
class TestMatchFaith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonFallsWithItsFact();
    void personalMembersChangeNothing();
    void anAgeLimitChangesNothing();
    void contactsAndEmployersChangeNothing();
    void blankingAFieldNeverRemoves();
    void theSameQuestionGetsTheSameAnswer();
    void theOrderOfTheIndexDoesNotMatter();
};

void TestMatchFaith::aReasonFallsWithItsFact()
{
    SeededRandom random(1);
    int cases = 0;
    std::array<int, partCount> perPart{};
    while (cases < 1000) {
        const Wishes wishes = randomWishes(random);
        const Vacancy vacancy = randomVacancy(random);
        const MatchAnswer before = answerOf({vacancy}, wishes);
        if (before.results.empty() || before.results.front().reasons.empty())
            continue;
        const MatchResult &result = before.results.front();
        const Reason &reason = oneOf(result.reasons, random);
        Vacancy changed = vacancy;
        contradict(changed, reason, wishes);
        const MatchScore after = scoreOf(wishes, changed);
        const PartFinding &finding = after.part(reason.part);
        QVERIFY2(!(finding == reason.finding), qPrintable(QString::number(cases)));
        QVERIFY2(finding.points < reason.finding.points && after.points < result.score.points,
                 qPrintable(QString::number(cases)));
        ++perPart[static_cast<std::size_t>(reason.part)];
        ++cases;
    }
    for (const int count : perPart)
        QVERIFY(count > 0);
}

void TestMatchFaith::personalMembersChangeNothing()
{
    const std::vector<QString> members{
        u"gender"_s, u"sex"_s,    u"age"_s,        u"ethnicity"_s, u"hukou"_s,
        u"health"_s, u"性别"_s,   u"disability"_s, u"hardship"_s,  u"marital_status"_s,
        u"民族"_s,   u"户籍地"_s, u"name"_s,       u"birthday"_s,  u"残疾等级"_s};
    const std::vector<QJsonValue> values{u"男"_s, u"女"_s,   25,        60,
                                         true,    u"壮族"_s, u"农业"_s, QJsonArray{1, 2}};
    const std::vector<QString> sections{{}, u"work"_s, u"own"_s, u"pay"_s};
    SeededRandom random(2);
    for (int pair = 0; pair < 10'000; ++pair) {
        const QString member = oneOf(members, random);
        const QString section = oneOf(sections, random);
        QJsonObject one{{u"work"_s, QJsonObject{{u"wanted"_s, u"保洁"_s}}},
                        {u"own"_s, QJsonObject{{u"education"_s, u"PRIMARY"_s}}},
                        {u"pay"_s, QJsonObject{{u"yuan"_s, 3000}}}};
        QJsonObject other = one;
        const auto put = [&](QJsonObject &wishes) {
            const QJsonValue value = oneOf(values, random);
            QJsonObject inner = wishes.value(section).toObject();
            inner.insert(member, value);
            if (section.isEmpty())
                wishes.insert(member, value);
            else
                wishes.insert(section, inner);
        };
        put(one);
        put(other);
        const QByteArray said = refusal(one);
        QCOMPARE(said, refusal(other));
        QVERIFY(said.contains("wishes.personal"));
    }
}

void TestMatchFaith::anAgeLimitChangesNothing()
{
    SeededRandom random(3);
    for (int pair = 0; pair < 10'000; ++pair) {
        const Wishes wishes = randomWishes(random);
        Vacancy one = randomVacancy(random);
        Vacancy other = one;
        one.ageMin = static_cast<int>(random.below(60));
        one.ageMax = static_cast<int>(random.below(60));
        other.ageMin = static_cast<int>(random.below(60));
        QCOMPARE(shown(answerOf({one}, wishes)), shown(answerOf({other}, wishes)));
    }
}

void TestMatchFaith::contactsAndEmployersChangeNothing()
{
    SeededRandom random(4);
    for (int pair = 0; pair < 500; ++pair) {
        const Wishes wishes = randomWishes(random);
        const Vacancy one = randomVacancy(random);
        Vacancy other = one;
        other.contact = u"李主任"_s;
        other.phone = u"0758-0000000"_s;
        other.employer = u"示例公司"_s;
        other.tags = catalogue::VacancyTag::VeteransPreferred | catalogue::VacancyTag::DisabilityFriendly;
        QCOMPARE(shown(answerOf({one}, wishes)), shown(answerOf({other}, wishes)));
    }
}

void TestMatchFaith::blankingAFieldNeverRemoves()
{
    const std::vector<std::function<void(Vacancy &)>> blanks{
        [](Vacancy &v) { v.occupationNumber = 0, v.occupationConfidence = 0; },
        [](Vacancy &v) { v.group.clear(); },
        [](Vacancy &v) { v.places.clear(); },
        [](Vacancy &v) {
            for (auto &place : v.places)
                place.point.reset();
        },
        [](Vacancy &v) {
            for (auto &place : v.places)
                place.town.clear();
        },
        [](Vacancy &v) { v.pay = {}; },
        [](Vacancy &v) { v.pay.minimum = 0; },
        [](Vacancy &v) { v.pay.unit = catalogue::PayUnit::NotStated; },
        [](Vacancy &v) { v.education = catalogue::Education::NotStated; },
        [](Vacancy &v) { v.experienceMonths = -1; },
        [](Vacancy &v) { v.kinds = {}; },
        [](Vacancy &v) { v.shifts = {}; },
        [](Vacancy &v) { v.benefits = {}; },
        [](Vacancy &v) { v.certificates.clear(); },
        [](Vacancy &v) { v.posted = {}; },
        [](Vacancy &v) { v.ageMin = v.ageMax = 0; },
        [](Vacancy &v) { v.description.clear(); },
    };
    SeededRandom random(5);
    for (int round = 0; round < 300; ++round) {
        const Wishes wishes = randomWishes(random);
        std::vector<Vacancy> vacancies;
        for (int i = 0; i < 8; ++i)
            vacancies.push_back(randomVacancy(random));
        const MatchAnswer before = answerOf(vacancies, wishes, 100);
        for (const auto &blank : blanks) {
            std::vector<Vacancy> blanked = vacancies;
            blank(blanked[0]);
            if (lists(before, 1))
                QVERIFY(lists(answerOf(blanked, wishes, 100), 1));
        }
    }
}

void TestMatchFaith::theSameQuestionGetsTheSameAnswer()
{
    SeededRandom random(6);
    std::vector<Vacancy> vacancies;
    for (int i = 0; i < 200; ++i)
        vacancies.push_back(randomVacancy(random));
    for (int round = 0; round < 50; ++round) {
        const Wishes wishes = randomWishes(random);
        QCOMPARE(shown(answerOf(vacancies, wishes)), shown(answerOf(vacancies, wishes)));
    }
}

void TestMatchFaith::theOrderOfTheIndexDoesNotMatter()
{
    SeededRandom random(7);
    std::vector<Vacancy> vacancies;
    for (int i = 0; i < 100; ++i) {
        vacancies.push_back(randomVacancy(random));
        vacancies.back().id = u"bureau/%1"_s.arg(i);
    }
    std::vector<Vacancy> reversed(vacancies.rbegin(), vacancies.rend());
    for (int round = 0; round < 50; ++round) {
        const Wishes wishes = randomWishes(random);
        const MatchAnswer forwards = answerOf(vacancies, wishes);
        const MatchAnswer backwards = answerOf(reversed, wishes);
        QCOMPARE(forwards.results.size(), backwards.results.size());
        for (std::size_t i = 0; i < forwards.results.size(); ++i)
            QCOMPARE(forwards.results[i].item, qint64(101) - backwards.results[i].item);
    }
}

QTEST_APPLESS_MAIN(TestMatchFaith)
#include "tst_matchfaith.moc"
