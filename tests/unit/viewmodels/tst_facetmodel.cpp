// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosenfiltermodel.h"
#include "facetmodel.h"
#include "random.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

FacetModel::Choice choice(int position, int count, bool selected = false)
{
    return {QStringLiteral("code%1").arg(position), {}, count, selected, position};
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChoicesInTheirOrder();
    void aNewCountChangesOneRow();
    void aChoiceThatGoesTakesOnlyItsRow();
    void equalChoicesChangeNothing();
    void anySequenceOfChoicesIsFollowed();
    void chosenFiltersAreRemovedOneByOne();
};

void TestFacetModel::showsTheChoicesInTheirOrder()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoices({choice(1, 10), choice(4, 20, true)}, 3);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.notStated(), 3);
    QCOMPARE(model.index(1).data(FacetModel::CodeRole).toString(), QStringLiteral("code4"));
    QCOMPARE(model.index(1).data(FacetModel::CountRole).toInt(), 20);
    QCOMPARE(model.index(1).data(FacetModel::SelectedRole).toBool(), true);
    QCOMPARE(model.countOf(QStringLiteral("code1")), 10);
    QCOMPARE(model.countOf(QStringLiteral("code9")), 0);
}

void TestFacetModel::aNewCountChangesOneRow()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoices({choice(1, 10), choice(2, 20)}, 0);
    const QSignalSpy changed(&model, &FacetModel::dataChanged);
    const QSignalSpy reset(&model, &FacetModel::modelReset);
    model.setChoices({choice(1, 10), choice(2, 21)}, 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestFacetModel::aChoiceThatGoesTakesOnlyItsRow()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setChoices({choice(1, 10), choice(2, 20), choice(3, 30)}, 0);
    const QSignalSpy removed(&model, &FacetModel::rowsRemoved);
    model.setChoices({choice(1, 10), choice(3, 30)}, 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.index(1).data(FacetModel::CountRole).toInt(), 30);
}

void TestFacetModel::equalChoicesChangeNothing()
{
    FacetModel model;
    model.setChoices({choice(1, 10)}, 0);
    const QSignalSpy changed(&model, &FacetModel::dataChanged);
    const QSignalSpy counted(&model, &FacetModel::countChanged);
    model.setChoices({choice(1, 10)}, 0);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(counted.count(), 0);
}

void TestFacetModel::anySequenceOfChoicesIsFollowed()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    SeededRandom random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<FacetModel::Choice> choices;
        for (int position = 0; position < 12; ++position) {
            if (random.below(2) == 0)
                choices.push_back(choice(position, int(random.below(4))));
        }
        model.setChoices(choices, 0);
        QCOMPARE(model.rowCount(), int(choices.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row).data(FacetModel::CodeRole).toString(), choices[std::size_t(row)].code);
            QCOMPARE(model.index(row).data(FacetModel::CountRole).toInt(), choices[std::size_t(row)].count);
        }
    }
}

void TestFacetModel::chosenFiltersAreRemovedOneByOne()
{
    ChosenFilterModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({1, QStringLiteral("catering"), {}});
    model.append({2, QStringLiteral("441202"), QStringLiteral("端州区")});
    model.remove(1, QStringLiteral("catering"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(ChosenFilterModel::FacetRole).toInt(), 2);
    model.rename([](int, const QString &) { return QStringLiteral("Duanzhou District"); });
    QCOMPARE(model.index(0).data(ChosenFilterModel::NameRole).toString(),
             QStringLiteral("Duanzhou District"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
