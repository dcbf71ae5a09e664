// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeaway.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

class TestTakeAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsHoldWhatOneNeeds();
    void longFactsAreCutBetweenCharacters();
    void aLinkKeepsTheSlashOfTheId();
};

void TestTakeAway::factsHoldWhatOneNeeds()
{
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("厨师");
    vacancy.employer = QStringLiteral("示例餐饮");
    vacancy.pay = {400'000, 650'000, catalogue::PayUnit::Month};
    vacancy.places = {{{}, {}, QStringLiteral("广东省肇庆市"), QStringLiteral("广东省肇庆市天宁北路"), {}}};
    const QString facts = takeAwayFacts(vacancy, QStringLiteral("0758-1"), 0);
    QCOMPARE(facts, QStringLiteral("厨师\nEmployer: 示例餐饮\nPay: 4千–6千5 yuan a month\nPhone: 0758-1\n"
                                   "Place: 广东省肇庆市天宁北路"));
}

void TestTakeAway::longFactsAreCutBetweenCharacters()
{
    catalogue::Vacancy vacancy;
    vacancy.title = QStringLiteral("𠮷").repeated(400);
    const QString facts = takeAwayFacts(vacancy, {}, 0);
    QVERIFY(facts.toUtf8().size() <= 480);
    QVERIFY(facts.isValidUtf16());
}

void TestTakeAway::aLinkKeepsTheSlashOfTheId()
{
    QCOMPARE(takeAwayLink(QStringLiteral("https://j.example"), QStringLiteral("人社局/A 1?")),
             QStringLiteral("https://j.example/v/%E4%BA%BA%E7%A4%BE%E5%B1%80/A%201%3F"));
}

QTEST_GUILESS_MAIN(TestTakeAway)
#include "tst_takeaway.moc"
