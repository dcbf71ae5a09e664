// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatepages.h"

#include <QTest>

using yizhan::viewmodels::CandidatePages;

/// Candidates are cut into pages that fit.
class TestCandidatePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullRowsMakeAPage();
    void widerWordsTakeMore();
    void pagesTurnBothWays();
    void newCandidatesBeginAtTheFirstPage();
    void aWordWiderThanTheRowStandsAlone();
    void nothingIsNoPage();

private:
    std::unique_ptr<CandidatePages> m_pages;
};

void TestCandidatePages::init()
{
    m_pages = std::make_unique<CandidatePages>();
    m_pages->setWidth(100);
    m_pages->setCharacterWidth(20);
    m_pages->setLeastWidth(30);
    m_pages->setPadding(10);
    m_pages->setSpacing(5);
}

void TestCandidatePages::fullRowsMakeAPage()
{
    m_pages->setRows(2);
    m_pages->setCandidates(QString(QStringLiteral("一二三四五六七")).split(QString(), Qt::SkipEmptyParts));
    QCOMPARE(m_pages->shown().join(QString()),
             QStringLiteral("一二三四五六")); // three of 30 and two gaps of 5
    QVERIFY(m_pages->hasNext());
    QVERIFY(!m_pages->hasPrevious());
}

void TestCandidatePages::widerWordsTakeMore()
{
    m_pages->setCandidates({QStringLiteral("厨师"), QStringLiteral("出"), QStringLiteral("初")});
    QCOMPARE(m_pages->shown(), (QStringList{QStringLiteral("厨师"), QStringLiteral("出")}));
}

void TestCandidatePages::pagesTurnBothWays()
{
    m_pages->setCandidates(QString(QStringLiteral("一二三四五")).split(QString(), Qt::SkipEmptyParts));
    m_pages->next();
    QCOMPARE(m_pages->first(), 3);
    QCOMPARE(m_pages->shown().join(QString()), QStringLiteral("四五"));
    m_pages->next();
    QCOMPARE(m_pages->first(), 3);
    m_pages->previous();
    m_pages->previous();
    QCOMPARE(m_pages->first(), 0);
}

void TestCandidatePages::newCandidatesBeginAtTheFirstPage()
{
    m_pages->setCandidates(QString(QStringLiteral("一二三四五")).split(QString(), Qt::SkipEmptyParts));
    m_pages->next();
    m_pages->setCandidates(QString(QStringLiteral("甲乙丙丁")).split(QString(), Qt::SkipEmptyParts));
    QCOMPARE(m_pages->first(), 0);
}

void TestCandidatePages::aWordWiderThanTheRowStandsAlone()
{
    m_pages->setCandidates({QStringLiteral("一二三四五六七八九"), QStringLiteral("十")});
    QCOMPARE(m_pages->shown().size(), 1);
    QCOMPARE(m_pages->widthOf(m_pages->shown().front()), 100);
}

void TestCandidatePages::nothingIsNoPage()
{
    m_pages->setCandidates({});
    QCOMPARE(m_pages->shown(), QStringList());
    QVERIFY(!m_pages->hasNext());
    m_pages->next();
    m_pages->previous();
    QCOMPARE(m_pages->first(), 0);
}

QTEST_GUILESS_MAIN(TestCandidatePages)
#include "tst_candidatepages.moc"
