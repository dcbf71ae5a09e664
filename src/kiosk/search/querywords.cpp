// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywords.h"

#include "area.h"
#include "areatable.h"
#include "payband.h"
#include "simplifier.h"

#include <QRegularExpression>

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qint64 fenPerYuan = 100;
constexpr int leastPay = 1000; // yuan a month; smaller numbers are no pay of a month
constexpr int mostPay = 50'000;

/// A word that is taken out. Without choices it is a filler.
struct Phrase
{
    QString text;
    Facet facet = Facet::Kind;
    std::vector<int> choices;
    bool atEndsOnly = false;
};

struct PhraseRow
{
    const char16_t *texts; ///< separated by blanks
    Facet facet;
    const char16_t *codes; ///< of choices, separated by blanks; empty = filler
};

// The codes are those of common/catalogue/codes.h.
constexpr PhraseRow phraseRows[] = {
    {u"全职 全日制", Facet::Kind, u"FULL_TIME"},
    {u"兼职 小时工", Facet::Kind, u"PART_TIME"},
    {u"日结工 日结 零工 散工 临时工 短工", Facet::Kind, u"PER_DIEM"},
    {u"见习", Facet::Kind, u"TRAINEESHIP"},
    {u"实习", Facet::Kind, u"INTERN"},
    {u"公益性岗位 公益岗位 公益岗", Facet::Kind, u"PUBLIC_WELFARE"},
    {u"妈妈岗", Facet::Kind, u"MOTHERS"},
    {u"居家手工 手工活 在家做", Facet::Kind, u"HOME_WORK"},
    {u"季节工 暑假工 寒假工 暑期工", Facet::Kind, u"TEMPORARY"},
    {u"返聘 退休返聘", Facet::Kind, u"REEMPLOYMENT"},
    {u"包吃住 包吃包住 包食宿 包食住 管吃住 管吃管住", Facet::Benefit, u"MEALS LODGING"},
    {u"包吃 管吃 包食 包餐 工作餐", Facet::Benefit, u"MEALS"},
    {u"包住 管住 有宿舍 提供住宿 包住宿", Facet::Benefit, u"LODGING"},
    {u"五险一金", Facet::Benefit, u"SOCIAL_INSURANCE HOUSING_FUND"},
    {u"五险 社保 买社保", Facet::Benefit, u"SOCIAL_INSURANCE"},
    {u"公积金", Facet::Benefit, u"HOUSING_FUND"},
    {u"班车 厂车", Facet::Benefit, u"SHUTTLE"},
    {u"双休 周末双休", Facet::Benefit, u"DAYS_OFF"},
    {u"长白班 白班 常白班 上白班", Facet::Shift, u"DAY"},
    {u"两班倒", Facet::Shift, u"TWO_SHIFTS"},
    {u"三班倒", Facet::Shift, u"THREE_SHIFTS"},
    {u"夜班 上夜班 夜更", Facet::Shift, u"NIGHT"},
    {u"早班", Facet::Shift, u"MORNING"},
    {u"晚班", Facet::Shift, u"EVENING"},
    {u"招聘信息 招聘 招工 急招 诚聘 找工作 找工 揾工 想做 想找 我要做 我要找 我想做 我想找 附近的 附近 工作 "
     u"岗位 职位",
     Facet::Kind, u""},
};

void addRow(std::vector<Phrase> &phrases, const PhraseRow &row)
{
    std::vector<int> choices;
    for (const QStringView code : QStringView(row.codes).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto choice = choiceOf(row.facet, code))
            choices.push_back(*choice);
    }
    for (const QStringView text : QStringView(row.texts).split(u' '))
        phrases.push_back({text.toString(), row.facet, choices, false});
}

void addPlaces(std::vector<Phrase> &phrases)
{
    for (const catalogue::CountyRow &county : catalogue::countyTable()) {
        const auto choice = choiceOf(Facet::County, county.code);
        if (!choice)
            continue;
        phrases.push_back({QString::fromUtf16(county.shortName), Facet::County, {*choice}, true});
        for (const QStringView name : QStringView(county.names).split(u' '))
            phrases.push_back({name.toString(), Facet::County, {*choice}, true});
    }
    for (const catalogue::TownRow &town : catalogue::townTable()) {
        if (const auto choice = choiceOf(Facet::Town, town.code))
            phrases.push_back({QString::fromUtf16(town.name), Facet::Town, {*choice}, true});
    }
}

std::vector<Phrase> makePhrases()
{
    std::vector<Phrase> phrases;
    for (const PhraseRow &row : phraseRows)
        addRow(phrases, row);
    addPlaces(phrases);
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase &a, const Phrase &b) { return a.text.size() > b.text.size(); });
    return phrases;
}

const std::vector<Phrase> &phrases()
{
    static const std::vector<Phrase> made = makePhrases();
    return made;
}

/// Yuan a month out of "5000以上", "6k", "5千起", "1.2万"; 0 when the match is no pay.
int payOf(const QRegularExpressionMatch &match)
{
    double amount = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit == u"千" || unit == u"k")
        amount *= 1000;
    else if (unit == u"万" || unit == u"w")
        amount *= 10'000;
    else if (match.captured(3).isEmpty() && match.captured(1).size() < 4)
        return 0;
    return amount >= leastPay && amount <= mostPay ? static_cast<int>(amount) : 0;
}

std::vector<int> bandsFrom(int yuan)
{
    std::vector<int> choices;
    const auto bands = payBands();
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const bool reaches = bands[band].ceiling == 0 || bands[band].ceiling > yuan * fenPerYuan;
        if (bands[band].unit == catalogue::PayUnit::Month && reaches)
            choices.push_back(static_cast<int>(band));
    }
    return choices;
}

/// Takes the filters out of one word.
class WordReader
{
public:
    WordReader(QString word, QueryWords &query) : m_rest(std::move(word)), m_query(query) {}

    void run()
    {
        takePay();
        while (takePhrase()) {
        }
        if (!m_rest.isEmpty())
            m_query.terms.append(m_rest);
    }

private:
    void takePay()
    {
        static const QRegularExpression pattern(
            QStringLiteral("(\\d{1,5}(?:\\.\\d)?)(千|k|万|w)?(元|块)?(?:以上|起|左右|\\+)?"));
        const auto match = pattern.match(m_rest);
        const int yuan = match.hasMatch() ? payOf(match) : 0;
        if (yuan == 0)
            return;
        m_query.filters.push_back({Facet::PayBand, bandsFrom(yuan), match.captured(0)});
        m_rest.remove(match.capturedStart(0), match.capturedLength(0));
    }

    bool takePhrase()
    {
        for (const Phrase &phrase : phrases()) {
            const qsizetype position = m_rest.indexOf(phrase.text);
            if (position < 0)
                continue;
            const qsizetype end = position + phrase.text.size();
            const qsizetype left = m_rest.size() - phrase.text.size();
            const bool atEnd = position == 0 || end == m_rest.size();
            if (left == 1 || (phrase.atEndsOnly && !atEnd) || (left > 0 && !atEnd && position == 1))
                continue;
            if (!phrase.choices.empty())
                m_query.filters.push_back({phrase.facet, phrase.choices, phrase.text});
            m_rest.remove(position, phrase.text.size());
            return true;
        }
        return false;
    }

    QString m_rest;
    QueryWords &m_query;
};

} // namespace

QueryWords readQuery(QStringView typed)
{
    QueryWords query;
    const QString text = typed.left(maxTypedLength).toString();
    query.converted = store::simplified(text) != text;
    QString folded = store::foldedText(text);
    for (QChar &unit : folded) {
        const bool kept =
            unit.isLetterOrNumber() || unit.isSurrogate() || unit == u'\'' || unit == u'.' || unit == u'+';
        if (!kept)
            unit = u' ';
    }
    query.words = folded.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : query.words)
        WordReader(word, query).run();
    return query;
}

bool isFilterWord(QStringView word)
{
    const auto &all = phrases();
    return std::any_of(all.begin(), all.end(), [word](const Phrase &phrase) { return phrase.text == word; });
}

BrowseFilter browseFilter(const std::vector<UnderstoodFilter> &filters)
{
    BrowseFilter filter;
    for (const UnderstoodFilter &understood : filters) {
        for (const int choice : understood.choices)
            filter.choose(understood.facet, choice);
    }
    return filter;
}

} // namespace yizhan::search
