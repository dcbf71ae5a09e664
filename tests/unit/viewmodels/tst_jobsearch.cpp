// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbrowser.h"
#include "jobsearch.h"
#include "jobworker.h"
#include "publishedcatalogue.h"
#include "whenanswered.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace yizhan;
using namespace yizhan::viewmodels;

namespace {

/// Three cooks, the second in 端州, and a guard there who says 门禁系统 in the description only.
std::vector<catalogue::Vacancy> fourVacancies()
{
    std::vector<catalogue::Vacancy> all;
    for (const char *title : {"厨师", "中餐厨师", "厨师学徒", "保安"})
        all.push_back(fakes::PublishedCatalogue::vacancy(QStringLiteral("test/%1").arg(all.size()),
                                                         QString::fromUtf8(title)));
    all[1].places = {{QStringLiteral("441202"), {}, {}, {}, {}}};
    all[3].places = all[1].places;
    all[3].description = QStringLiteral("看管门禁系统，夜间巡逻。");
    return all;
}

struct Screen
{
    fakes::PublishedCatalogue fixture;
    desk::JobWorker worker{fixture.folder(), std::nullopt};
    session::Session session;
    JobBrowser jobs{session, worker, fixture.clock()};
    JobSearch search{session, worker, fixture.clock()};
    QAbstractItemModelTester suggestions{search.suggestions()};
    QAbstractItemModelTester offers{search.offers()};
    QAbstractItemModelTester first{search.first()};
    QAbstractItemModelTester understood{search.understood()};

    Screen() { load(); }
    ~Screen() // what is asked is answered before the askers go: Qt 6.4 looks for them then
    {
        if (!QTest::qWaitFor([this] { return search.settled() && !jobs.busy(); }))
            qFatal("no answer to the last question");
    }
    Q_DISABLE_COPY_MOVE(Screen)
    void load()
    {
        fixture.publish(fourVacancies());
        jobs.reload();
        QTRY_VERIFY(jobs.ready() && !jobs.busy());
    }
    void type(const QString &text)
    {
        search.setText(text);
        QTRY_VERIFY(search.settled());
    }
    [[nodiscard]] static QStringList words(const SearchWordModel *model)
    {
        QStringList words;
        for (const SearchWordModel::Word &word : model->words())
            words.append(word.word);
        return words;
    }
};

} // namespace

class TestJobSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstKeyLeadsOn();
    void aSuggestionLeadsToAsManyAsItSaid();
    void soundsAreReadAsWords();
    void onlyTheNewestTextIsAnswered();
    void aDeadEndOffersOtherWays();
    void wordsOutsideTheTitlesCount();
    void whatCannotBeHadTogetherIsLeftOff();
    void bestMatchesComeFirst();
    void anEmptiedTextShowsNothing();
    void aKeyTooManyKeepsWhatWasFound();
    void aSearchBeginsWithTheWorkThereIsMostOf();
    void aPhraseIsToldPartByPart();
    void aPartIsTakenBack();
    void whatIsFoundAsTypedIsNotTold();
    void aNewCatalogueIsSearched();
    void longTextsAreCut();
    void nothingIsFoundWithoutACatalogue();
};

void TestJobSearch::theFirstKeyLeadsOn()
{
    Screen screen;
    screen.type(QStringLiteral("厨"));
    QCOMPARE(screen.search.total(), 3);
    QCOMPARE(screen.search.first()->rowCount(), 3);
    QVERIFY(Screen::words(screen.search.suggestions()).contains(QStringLiteral("厨师")));
}

void TestJobSearch::aSuggestionLeadsToAsManyAsItSaid()
{
    Screen screen;
    screen.type(QStringLiteral("c"));
    QVERIFY(screen.search.suggestions()->rowCount() > 0);
    for (const SearchWordModel::Word &word : std::vector(screen.search.suggestions()->words())) {
        screen.jobs.search(word.word);
        QTRY_VERIFY(!screen.jobs.busy());
        QCOMPARE(screen.jobs.total(), word.vacancies);
        QVERIFY(word.vacancies > 0);
    }
}

void TestJobSearch::soundsAreReadAsWords()
{
    Screen screen;
    screen.type(QStringLiteral("chushi"));
    QCOMPARE(screen.search.total(), 3);
    QCOMPARE(screen.search.readAs(), QStringLiteral("厨师"));
}

void TestJobSearch::onlyTheNewestTextIsAnswered()
{
    Screen screen;
    const QSignalSpy answered(&screen.search, &JobSearch::answered);
    for (const char *text : {"b", "ba", "bao", "baoa", "baoan"})
        screen.search.setText(QString::fromUtf8(text));
    QTRY_VERIFY(screen.search.settled());
    QCOMPARE(answered.count(), 1);
    QCOMPARE(screen.search.total(), 1);
}

void TestJobSearch::aDeadEndOffersOtherWays()
{
    Screen screen;
    screen.type(QStringLiteral("安检"));
    QCOMPARE(screen.search.total(), 0);
    QVERIFY(screen.search.offers()->rowCount() > 0);
    QVERIFY(screen.search.offers()->words().front().vacancies > 0);
    screen.type(QStringLiteral("宇航员"));
    QCOMPARE(screen.search.total(), 0);
    QCOMPARE(screen.search.suggestions()->rowCount(), 0);
}

void TestJobSearch::wordsOutsideTheTitlesCount()
{
    Screen screen;
    screen.type(QStringLiteral("门禁系统"));
    QCOMPARE(screen.search.total(), 1);
    QVERIFY(screen.search.mentioned());
    screen.jobs.search(QStringLiteral("门禁系统"));
    QTRY_VERIFY(!screen.jobs.busy());
    QCOMPARE(screen.jobs.total(), 1);
}

void TestJobSearch::whatCannotBeHadTogetherIsLeftOff()
{
    Screen screen;
    screen.type(QStringLiteral("怀集 保安"));
    QVERIFY(screen.search.widened());
    QCOMPARE(screen.search.total(), 1);
}

void TestJobSearch::bestMatchesComeFirst()
{
    Screen screen;
    screen.jobs.search(QStringLiteral("厨师"));
    QTRY_VERIFY(!screen.jobs.busy());
    QCOMPARE(screen.jobs.sort(), JobBrowser::BestMatch);
    QCOMPARE(screen.jobs.results()->index(0).data(VacancyListModel::TitleRole).toString(),
             QStringLiteral("厨师"));
    screen.jobs.search({});
    QCOMPARE(screen.jobs.sort(), JobBrowser::Newest);
}

void TestJobSearch::anEmptiedTextShowsNothing()
{
    Screen screen;
    screen.type(QStringLiteral("厨"));
    screen.search.setText({});
    QCOMPARE(screen.search.total(), 0);
    QCOMPARE(screen.search.first()->rowCount(), 0);
    QCOMPARE(screen.search.suggestions()->rowCount(), 0);
    screen.search.setText(QStringLiteral("保"));
    screen.search.setText({});    // while the worker looks
    bool laterIsAnswered = false; // the worker answers in the order of the questions
    whenAnswered(screen.worker.glance(), &screen.search, [&](const auto &) { laterIsAnswered = true; });
    QTRY_VERIFY(laterIsAnswered);
    QVERIFY(screen.search.settled());
    QCOMPARE(screen.search.total(), 0);
}

void TestJobSearch::aNewCatalogueIsSearched()
{
    Screen screen;
    connect(&screen.jobs, &JobBrowser::catalogueRead, &screen.search, &JobSearch::refresh);
    screen.type(QStringLiteral("电焊工"));
    QCOMPARE(screen.search.total(), 0);
    screen.fixture.publish(
        {fakes::PublishedCatalogue::vacancy(QStringLiteral("test/welder"), QStringLiteral("电焊工"))});
    screen.jobs.reload();
    QTRY_COMPARE(screen.search.total(), 1);
}

void TestJobSearch::longTextsAreCut()
{
    Screen screen;
    screen.type(QString(10'000, QChar(u'厨')));
    QCOMPARE(screen.search.text().size(), qsizetype(search::maxTypedLength));
}

void TestJobSearch::nothingIsFoundWithoutACatalogue()
{
    fakes::PublishedCatalogue fixture;
    desk::JobWorker worker(QStringLiteral("/nonexistent"), std::nullopt);
    session::Session session;
    JobSearch search(session, worker, fixture.clock());
    search.setText(QStringLiteral("厨师"));
    QTRY_VERIFY(search.settled());
    QCOMPARE(search.total(), 0);
}

void TestJobSearch::aKeyTooManyKeepsWhatWasFound()
{
    Screen screen;
    screen.type(QStringLiteral("厨"));
    QCOMPARE(screen.search.formerText(), QString());
    screen.type(QStringLiteral("厨囧囧"));
    QCOMPARE(screen.search.total(), 0);
    QCOMPARE(screen.search.formerText(), QStringLiteral("厨"));
    QCOMPARE(screen.search.first()->rowCount(), 3);
    screen.type(QStringLiteral("厨囧囧囧"));
    QCOMPARE(screen.search.formerText(), QStringLiteral("厨"));
    screen.type(QStringLiteral("保安"));
    QCOMPARE(screen.search.formerText(), QString());
    QCOMPARE(screen.search.first()->rowCount(), 1);
    screen.search.setText({});
    QCOMPARE(screen.search.first()->rowCount(), 0);
    screen.type(QStringLiteral("囧囧"));
    QCOMPARE(screen.search.formerText(), QString());
}

void TestJobSearch::aSearchBeginsWithTheWorkThereIsMostOf()
{
    Screen screen;
    QCOMPARE(screen.search.common()->rowCount(), 0);
    screen.search.arrive({{Screens::Search, 0, {}}, {}, false, {}});
    QTRY_VERIFY(screen.search.common()->rowCount() > 0);
    const QStringList words = Screen::words(screen.search.common());
    QVERIFY(words.contains(QStringLiteral("厨师")) && words.contains(QStringLiteral("保安")));
    for (const SearchWordModel::Word &word : std::vector(screen.search.common()->words())) {
        screen.jobs.search(word.word);
        QTRY_VERIFY(!screen.jobs.busy());
        QCOMPARE(screen.jobs.total(), word.vacancies);
    }
    screen.session.forget();
    QCOMPARE(screen.search.common()->rowCount(), 0);
}

void TestJobSearch::aPhraseIsToldPartByPart()
{
    Screen screen;
    screen.type(QStringLiteral("端州做保安的"));
    const UnderstoodModel *understood = screen.search.understood();
    QCOMPARE(understood->rowCount(), 2);
    const QModelIndex work = understood->index(0);
    QCOMPARE(work.data(UnderstoodModel::MeaningRole).toInt(), int(UnderstoodModel::Work));
    QCOMPARE(work.data(UnderstoodModel::WordsRole).toString(), QStringLiteral("保安"));
    const QModelIndex place = understood->index(1);
    QCOMPARE(place.data(UnderstoodModel::MeaningRole).toInt(), int(UnderstoodModel::Condition));
    QCOMPARE(place.data(UnderstoodModel::FacetRole).toInt(), int(JobBrowser::County));
    QCOMPARE(place.data(UnderstoodModel::CodeRole).toString(), QStringLiteral("441202"));
}

void TestJobSearch::aPartIsTakenBack()
{
    Screen screen;
    screen.type(QStringLiteral("端州的厨师"));
    QCOMPARE(screen.search.total(), 3); // two of them are silent about their place
    QSignalSpy replaced(&screen.search, &JobSearch::replaced);
    screen.search.takeBack(1);
    QCOMPARE(screen.search.text(), QStringLiteral("厨师"));
    QCOMPARE(replaced.size(), 1);
    QTRY_VERIFY(screen.search.settled());
    QCOMPARE(screen.search.understood()->rowCount(), 0);
    screen.search.takeBack(7);
    QCOMPARE(screen.search.text(), QStringLiteral("厨师"));
}

void TestJobSearch::whatIsFoundAsTypedIsNotTold()
{
    Screen screen;
    screen.type(QStringLiteral("厨师"));
    QCOMPARE(screen.search.understood()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestJobSearch)
#include "tst_jobsearch.moc"
