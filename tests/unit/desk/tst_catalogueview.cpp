// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueview.h"
#include "publishedcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace yizhan;
using desk::CatalogueView;
using fakes::PublishedCatalogue;

namespace {

qint64 itemsSeenBy(CatalogueView &view)
{
    return view.database().scalar(QStringLiteral("SELECT count(*) FROM item")).value_or(-1);
}

const std::vector oneVacancy{PublishedCatalogue::vacancy(QStringLiteral("test/1"), QStringLiteral("厨师"))};
const std::vector another{PublishedCatalogue::vacancy(QStringLiteral("test/2"), QStringLiteral("保安"))};

} // namespace

/// One state of the catalogue, whatever is applied meanwhile.
class TestCatalogueView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageAppliedMeanwhileIsNotSeenBeforeItSettles();
    void equalContentHasEqualMarks();
    void saysHowFreshTheCatalogueIs();
    void aKioskWithoutACatalogueSaysSo();
};

void TestCatalogueView::aPageAppliedMeanwhileIsNotSeenBeforeItSettles()
{
    PublishedCatalogue catalogue;
    catalogue.publish(oneVacancy);
    auto view = CatalogueView::open(catalogue.folder());
    QVERIFY(view);
    catalogue.publish(another);
    QCOMPARE(itemsSeenBy(*view), 1);
    QVERIFY(view->settle());
    QCOMPARE(itemsSeenBy(*view), 2);
}

void TestCatalogueView::equalContentHasEqualMarks()
{
    PublishedCatalogue catalogue;
    catalogue.publish(oneVacancy);
    const QString first = CatalogueView::open(catalogue.folder())->content();
    QCOMPARE(CatalogueView::open(catalogue.folder())->content(), first);
    catalogue.publish(another);
    QVERIFY(CatalogueView::open(catalogue.folder())->content() != first);
}

void TestCatalogueView::saysHowFreshTheCatalogueIs()
{
    PublishedCatalogue catalogue;
    catalogue.publish(oneVacancy);
    QCOMPARE(CatalogueView::open(catalogue.folder())->updatedAt(), fakes::testMorning().addSecs(-18 * 60));
}

void TestCatalogueView::aKioskWithoutACatalogueSaysSo()
{
    const QTemporaryDir nowhere;
    const auto view = CatalogueView::open(nowhere.path());
    QVERIFY(!view);
    QCOMPARE(view.error().reason, QStringLiteral("catalogue.missing"));
}

QTEST_GUILESS_MAIN(TestCatalogueView)
#include "tst_catalogueview.moc"
