// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"
#include "testpaths.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

using namespace yizhan;
using namespace yizhan::search;

// How well the queries of tests/fixtures/search are answered; a change that answers a class worse fails here.
class TestSearchQuality final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClassIsAnsweredWell_data();
    void aClassIsAnsweredWell();
    void aTradeIsFoundByAnyOfItsNames_data();
    void aTradeIsFoundByAnyOfItsNames();

private:
    struct Query
    {
        QString typed;
        QRegularExpression answers;
    };
    struct Quality
    {
        double recall = 0;
        double precision = 0;
        double precisionAtEight = 0;
    };
    static QStringList lines(const char *name);
    [[nodiscard]] Quality measure(const Query &query) const;

    std::vector<SearchFixture::Post> m_posts;
    std::unique_ptr<SearchFixture> m_fixture;
    std::map<QString, std::vector<Query>> m_queries;
};

QStringList TestSearchQuality::lines(const char *name)
{
    QFile file(QStringLiteral(YIZHAN_SOURCE_DIR "/tests/fixtures/search/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void TestSearchQuality::initTestCase()
{
    for (const QString &title : lines("titles.txt"))
        m_posts.push_back({title, {}});
    m_fixture = std::make_unique<SearchFixture>(m_posts);
    for (const QString &line : lines("queries.tsv")) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() == 3)
            m_queries[columns[0]].push_back({columns[1], QRegularExpression(columns[2])});
    }
}

void TestSearchQuality::aClassIsAnsweredWell_data()
{
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("precisionAtEight");
    QTest::newRow("hanzi") << 1.0 << 0.5 << 0.5; // synonyms stand behind the literal hits
    QTest::newRow("pinyin") << 0.99 << 0.95 << 0.95;
    QTest::newRow("initials") << 0.97 << 0.2 << 0.5; // few titles hold eight of one word
    QTest::newRow("homophone") << 0.95 << 0.85 << 0.85;
    QTest::newRow("nearsound") << 0.95 << 0.85 << 0.85;
    QTest::newRow("traditional") << 0.99 << 0.95 << 0.95;
    QTest::newRow("synonym") << 0.95 << 0.90 << 0.90;
    QTest::newRow("cantonese") << 0.90 << 0.90 << 0.90;
}

TestSearchQuality::Quality TestSearchQuality::measure(const Query &query) const
{
    int wanted = 0;
    for (const SearchFixture::Post &post : m_posts)
        wanted += query.answers.match(post.title).hasMatch() ? 1 : 0;
    int found = 0;
    int foundAtEight = 0;
    const SearchAnswer answer = m_fixture->answer(query.typed);
    for (std::size_t rank = 0; rank < answer.hits.size(); ++rank) {
        const bool right = query.answers.match(m_posts[answer.hits[rank].row].title).hasMatch();
        found += right ? 1 : 0;
        foundAtEight += right && rank < 8 ? 1 : 0;
    }
    const double shown = std::max<double>(1, static_cast<double>(answer.hits.size()));
    return {double(found) / std::max(1, wanted), found / shown, foundAtEight / std::min(8.0, shown)};
}

void TestSearchQuality::aClassIsAnsweredWell()
{
    QFETCH(const double, recall);
    QFETCH(const double, precision);
    QFETCH(const double, precisionAtEight);
    const std::vector<Query> &queries = m_queries[QString::fromLatin1(QTest::currentDataTag())];
    QVERIFY(!queries.empty());
    Quality sum;
    for (const Query &query : queries) {
        const Quality quality = measure(query);
        if (quality.recall < 1 || quality.precision < precision)
            qInfo("%s: recall %.2f precision %.2f: %s", qPrintable(query.typed), quality.recall,
                  quality.precision, qPrintable(m_fixture->titles(query.typed).left(60)));
        sum.recall += quality.recall;
        sum.precision += quality.precision;
        sum.precisionAtEight += quality.precisionAtEight;
    }
    const auto count = static_cast<double>(queries.size());
    QVERIFY2(sum.recall / count >= recall, qPrintable(QString::number(sum.recall / count)));
    QVERIFY2(sum.precision / count >= precision, qPrintable(QString::number(sum.precision / count)));
    QVERIFY2(sum.precisionAtEight / count >= precisionAtEight,
             qPrintable(QString::number(sum.precisionAtEight / count)));
}

void TestSearchQuality::aTradeIsFoundByAnyOfItsNames_data()
{
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("precision");
    QTest::newRow("group") << 0.93 << 0.80;
    // Here each name is one title: what a word leads to beyond its judgement weighs more than among real
    // titles.
    QTest::newRow("dialect") << 0.93 << 0.70;
}

void TestSearchQuality::aTradeIsFoundByAnyOfItsNames()
{
    QFETCH(const double, recall);
    QFETCH(const double, precision);
    std::vector<std::pair<QString, QStringList>> groups;
    QStringList titles;
    for (const QString &line : lines("groups.tsv")) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() != 3)
            continue;
        titles += columns[2].split(u' ');
        if (columns[0] == QLatin1String(QTest::currentDataTag()))
            groups.emplace_back(columns[1], columns[2].split(u' '));
    }
    titles.removeDuplicates();
    const QString joined = titles.join(u' ');
    const SearchFixture fixture(SearchFixture::posts(reinterpret_cast<const char16_t *>(joined.utf16())));
    double found = 0;
    double right = 0;
    for (const auto &[typed, words] : groups) {
        const auto answers = [&words = words](const QString &title) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString &word) { return title.contains(word); });
        };
        const QStringList hits = fixture.titles(typed).split(u' ', Qt::SkipEmptyParts);
        const auto hit = std::count_if(hits.begin(), hits.end(), answers);
        const auto wanted = std::count_if(titles.begin(), titles.end(), answers);
        found += double(hit) / std::max<double>(1, double(wanted));
        right += double(hit) / std::max<double>(1, double(hits.size()));
        if (hit < wanted)
            qInfo("%s: %d of %d", qPrintable(typed), int(hit), int(wanted));
    }
    const auto count = static_cast<double>(groups.size());
    QVERIFY2(found / count >= recall, qPrintable(QString::number(found / count)));
    QVERIFY2(right / count >= precision, qPrintable(QString::number(right / count)));
    qInfo("%zu: recall %.3f, precision %.3f", groups.size(), found / count, right / count);
}

QTEST_GUILESS_MAIN(TestSearchQuality)
#include "tst_searchquality.moc"
