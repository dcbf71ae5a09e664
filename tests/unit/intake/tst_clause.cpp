// SPDX-License-Identifier: GPL-3.0-or-later
#include "clause.h"

#include <QTest>

using namespace yizhan::intake;

class TestClause final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauseEndsAtAStop();
    void clauseReachesSoFar();
    void denialStandsCloseBefore_data();
    void denialStandsCloseBefore();
    void whatIsDemandedIsFound_data();
    void whatIsDemandedIsFound();
};

void TestClause::clauseEndsAtAStop()
{
    const QStringView text = u"包吃，不包住。有班车";
    QCOMPARE(clauseBefore(text, 5, 100), QStringView(u"不包"));
    QCOMPARE(clauseAfter(text, 3, 100), QStringView(u"不包住"));
    QCOMPARE(clauseBefore(text, 3, 100), QStringView());
    QCOMPARE(clauseAfter(text, text.size(), 100), QStringView());
    QCOMPARE(clauseBefore(text, 0, 100), QStringView());
}

void TestClause::clauseReachesSoFar()
{
    const QStringView text = u"一二三四五六七";
    QCOMPARE(clauseBefore(text, 5, 2), QStringView(u"四五"));
    QCOMPARE(clauseBefore(text, 2, 2), QStringView(u"一二"));
    QCOMPARE(clauseBefore(text, 2, 3), QStringView(u"一二"));
    QCOMPARE(clauseAfter(text, 1, 2), QStringView(u"二三"));
    QCOMPARE(clauseAfter(text, 5, 2), QStringView(u"六七"));
    QCOMPARE(clauseAfter(text, 5, 3), QStringView(u"六七"));
    QCOMPARE(clauseAfter(text, 5, 0), QStringView());
}

void TestClause::denialStandsCloseBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("denied");
    const auto row = [](const char16_t *text, const char16_t *word, bool denied) {
        const QString whole = QString::fromUtf16(text);
        QTest::newRow(qPrintable(whole)) << whole << QString::fromUtf16(word) << denied;
    };
    row(u"不包吃住", u"包吃住", true);
    row(u"无需上夜班", u"夜班", true);
    row(u"没有住宿", u"住宿", true);
    row(u"免押金", u"押金", true);
    row(u"包吃住", u"包吃住", false);
    row(u"不加班，包吃住", u"包吃住", false);
    row(u"不是老板说了算的包吃住", u"包吃住", false);
}

void TestClause::denialStandsCloseBefore()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    QTEST(isDenied(text, text.indexOf(word)), "denied");
}

void TestClause::whatIsDemandedIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("demanded");
    const auto row = [](const char16_t *text, const char16_t *demanded) {
        const QString whole = QString::fromUtf16(text);
        QTest::newRow(qPrintable(whole)) << whole << QString::fromUtf16(demanded);
    };
    row(u"入职交押金300元", u"押金");
    row(u"不收押金", u"");
    row(u"无押金", u"");
    row(u"培训费由公司承担", u"");
    row(u"负责收取租户押金", u"");
    row(u"投标保证金", u"");
    row(u"报名时收取报名费30元", u"报名费");
    row(u"负责收取物业押金", u"");
    row(u"工服费200元从工资扣除", u"工服费");
    row(u"中介费300元由应聘者支付", u"中介费");
    row(u"面试请带50元资料费", u"资料费");
    row(u"办理入职需缴纳建档费80元", u"建档费");
    row(u"负责办理员工入职体检费缴纳", u"");
    row(u"办理客户押金退还", u"");
    row(u"身份证原件抵押", u"身份证原件抵押");
    row(u"工作认真", u"");
}

void TestClause::whatIsDemandedIsFound()
{
    QFETCH(const QString, text);
    QTEST(demandedFee(text).toString(), "demanded");
}

QTEST_GUILESS_MAIN(TestClause)
#include "tst_clause.moc"
