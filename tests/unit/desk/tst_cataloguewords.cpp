// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"
#include "publishedcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using namespace yizhan::desk;

/// The words of the catalogue, which the keyboard offers.
class TestCatalogueWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreTakenApart();
    void employersHaveTheirShortNames();
    void placesAreCountedWithAndWithoutTheirKind();
    void theDivisionsAreThereWithoutACatalogue();
    void vacanciesAreCounted();
};

void TestCatalogueWords::titlesAreTakenApart()
{
    WordCounts counts;
    countTitle(counts, u"诚聘：CNC操作员（包吃住）A", 2);
    QCOMPARE(counts,
             (WordCounts{
                 {QStringLiteral("诚聘"), 2}, {QStringLiteral("操作员"), 2}, {QStringLiteral("包吃住"), 2}}));
}

void TestCatalogueWords::employersHaveTheirShortNames()
{
    WordCounts counts;
    countEmployer(counts, u"肇庆市星湖物业服务有限公司", 3);
    for (const char *name : {"肇庆市星湖物业服务有限公司", "星湖物业服务", "星湖物业"})
        QVERIFY2(counts.value(QString::fromUtf8(name)) > 0, name);
}

void TestCatalogueWords::placesAreCountedWithAndWithoutTheirKind()
{
    WordCounts counts;
    countPlace(counts, u"广东省广州市花都区秀全街道", 1);
    for (const char *name : {"广东", "广东省", "广州", "广州市", "花都", "花都区", "秀全", "秀全街道"})
        QVERIFY2(counts.value(QString::fromUtf8(name)) > 0, name);
}

void TestCatalogueWords::theDivisionsAreThereWithoutACatalogue()
{
    const QTemporaryDir folder;
    const auto counts = CatalogueWords(folder.path()).read();
    QVERIFY(counts);
    for (const char *name : {"端州", "鼎湖区", "四会", "广宁县", "肇庆"})
        QVERIFY2(counts->value(QString::fromUtf8(name)) > 0, name);
}

void TestCatalogueWords::vacanciesAreCounted()
{
    fakes::PublishedCatalogue catalogue;
    std::vector<catalogue::Vacancy> all;
    for (int number = 0; number < 3; ++number)
        all.push_back(fakes::PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(number),
                                                         QStringLiteral("普工")));
    catalogue.publish(all);
    const auto counts = CatalogueWords(catalogue.folder()).read();
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().toString()));
    QCOMPARE(counts->value(QStringLiteral("普工")), 3);
}

QTEST_GUILESS_MAIN(TestCatalogueWords)
#include "tst_cataloguewords.moc"
