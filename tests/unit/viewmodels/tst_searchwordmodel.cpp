// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwordmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using yizhan::viewmodels::SearchWordModel;

namespace {

std::vector<SearchWordModel::Word> words(std::initializer_list<const char *> list)
{
    std::vector<SearchWordModel::Word> result;
    for (const char *word : list)
        result.push_back({QString::fromUtf8(word), static_cast<int>(result.size()) + 1});
    return result;
}

} // namespace

class TestSearchWordModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAndShrinks();
    void keepsRowsThatStay();
    void saysWhatAWordIs();
};

void TestSearchWordModel::growsAndShrinks()
{
    SearchWordModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy counted(&model, &SearchWordModel::countChanged);
    model.setWords(words({"保安", "保洁", "保姆"}));
    model.setWords(words({"保安"}));
    model.setWords(words({"司机", "司炉"}));
    model.setWords({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(counted.count(), 4);
}

void TestSearchWordModel::keepsRowsThatStay()
{
    SearchWordModel model;
    const QAbstractItemModelTester tester(&model);
    model.setWords(words({"保安", "保洁", "保姆"}));
    const QSignalSpy changed(&model, &SearchWordModel::dataChanged);
    const QSignalSpy removed(&model, &SearchWordModel::rowsRemoved);
    model.setWords(words({"保安", "司机", "保姆"}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(removed.count(), 0);
}

void TestSearchWordModel::saysWhatAWordIs()
{
    SearchWordModel model;
    model.setWords({{QStringLiteral("机修"), 12, SearchWordModel::FewerWishes}});
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(SearchWordModel::WordRole).toString(), QStringLiteral("机修"));
    QCOMPARE(row.data(SearchWordModel::VacanciesRole).toInt(), 12);
    QCOMPARE(row.data(SearchWordModel::ReasonRole).toInt(), int(SearchWordModel::FewerWishes));
}

QTEST_GUILESS_MAIN(TestSearchWordModel)
#include "tst_searchwordmodel.moc"
