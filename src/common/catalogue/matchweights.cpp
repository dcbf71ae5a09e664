// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchweights.h"

#include <algorithm>
#include <optional>
#include <toml++/toml.h>

namespace yizhan::catalogue {

namespace {

constexpr qint64 formatVersion = 1;
constexpr std::size_t maxSteps = 8;
constexpr std::size_t maxRelated = 200;
constexpr std::size_t maxNames = 50;
constexpr int wholeScore = 100;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Reads the tables of a weights file; keeps the first mistake. Every key must be there, and no other.
class WeightsReader
{
public:
    WeightsReader(const toml::table &root, const QString &file) : m_root(root), m_file(file) {}

    Result<MatchWeights> read()
    {
        MatchWeights weights;
        if (number(m_root, {}, "version", 1, 1'000'000) != formatVersion && !m_mistake) {
            return fail(ErrorCode::Unsupported, "weights.version",
                        QStringLiteral("this program reads version 1; update the program"), m_file);
        }
        weights.edition = text(m_root, "edition");
        readWork(weights.work);
        readDistance(weights.distance);
        readTerms(weights);
        readRequirements(weights.requirements);
        readUse(weights);
        readRelated(weights.related);
        closeTable(m_root, {},
                   QStringLiteral(
                       "version edition work distance pay time requirements benefits stars widening related")
                       .split(u' '));
        checkSum(weights);
        if (m_mistake)
            return fail(*m_mistake);
        return weights;
    }

private:
    /// The key becomes the first value of the hint.
    void refuse(const char *reason, const QString &key, Hint hint, const toml::node *node = nullptr)
    {
        if (m_mistake)
            return;
        const QString line =
            node == nullptr ? QString() : QStringLiteral(":%1").arg(node->source().begin.line);
        hint.values.prepend(key);
        m_mistake = fail(ErrorCode::Invalid, reason, std::move(hint), m_file + line).value();
    }

    const toml::table *table(const char *name)
    {
        const toml::table *found = m_root[name].as_table();
        if (found == nullptr)
            refuse("weights.value", QString::fromLatin1(name),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: the table is missing")});
        return found;
    }

    qint64 number(const toml::table &table, const QString &where, const char *key, qint64 least, qint64 most)
    {
        const toml::node *node = table.get(key);
        const auto value = node != nullptr && node->is_integer() ? node->value<qint64>() : std::nullopt;
        if (value && *value >= least && *value <= most)
            return *value;
        refuse("weights.value", where + QString::fromLatin1(key),
               {QT_TRANSLATE_NOOP("ErrorHint", "%1: a whole number from %2 to %3 is needed"),
                {QString::number(least), QString::number(most)}},
               node);
        return least;
    }
    /// A table of whole numbers, and of nothing else but `others`.
    struct Entry
    {
        const char *key;
        int *value;
        int most = wholeScore;
    };
    void numbers(const char *name, std::initializer_list<Entry> entries, QStringList others = {})
    {
        const toml::table *found = table(name);
        if (found == nullptr)
            return;
        for (const Entry &entry : entries) {
            *entry.value =
                static_cast<int>(number(*found, QString::fromLatin1(name) + u'.', entry.key, 0, entry.most));
            others.append(QString::fromLatin1(entry.key));
        }
        closeTable(*found, QString::fromLatin1(name) + u'.', others);
    }

    QString text(const toml::table &table, const char *key)
    {
        const toml::node *node = table.get(key);
        const auto value = node != nullptr ? node->value<std::string_view>() : std::nullopt;
        if (value && !value->empty() && value->size() <= 40)
            return fromUtf8(*value);
        refuse("weights.value", QString::fromLatin1(key),
               {QT_TRANSLATE_NOOP("ErrorHint", "%1: a text of 1 to 40 bytes is needed")}, node);
        return {};
    }

    void closeTable(const toml::table &table, const QString &where, const QStringList &known)
    {
        for (const auto &[key, node] : table) {
            const QString name = fromUtf8(key.str());
            if (!known.contains(name))
                refuse(
                    "weights.unknown", where + name.left(40),
                    {QT_TRANSLATE_NOOP("ErrorHint", "%1: no such key; take it out or correct its spelling")},
                    &node);
        }
    }

    void readWork(MatchWeights::Work &work)
    {
        numbers("work", {{"same_occupation", &work.sameOccupation},
                         {"small_class", &work.smallClass},
                         {"group", &work.group},
                         {"medium_class", &work.mediumClass},
                         {"sure", &work.sure}});
        const bool falls = work.sameOccupation >= work.smallClass && work.smallClass >= work.mediumClass &&
                           work.sameOccupation >= work.group && work.group >= work.mediumClass;
        if (!falls)
            refuse("weights.value", QStringLiteral("work"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a looser match must not give more points")});
    }

    void readDistance(MatchWeights::Distance &distance)
    {
        numbers("distance",
                {{"same_area", &distance.sameArea},
                 {"same_county", &distance.sameCounty},
                 {"not_stated", &distance.notStated}},
                {QStringLiteral("steps")});
        if (distance.sameArea < distance.sameCounty || distance.sameArea < distance.notStated)
            refuse("weights.value", QStringLiteral("distance"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: nothing may give more points than same_area")});
        const toml::array *steps = m_root["distance"]["steps"].as_array();
        if (steps == nullptr || steps->empty() || steps->size() > maxSteps) {
            refuse("weights.value", QStringLiteral("distance.steps"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a list of 1 to 8 pairs is needed")});
            return;
        }
        for (const toml::node &node : *steps)
            addStep(node, distance);
    }

    void addStep(const toml::node &node, MatchWeights::Distance &distance)
    {
        const toml::array *pair = node.as_array();
        const auto at = [pair](std::size_t index) {
            return pair != nullptr && pair->size() == 2 && pair->get(index)->is_integer()
                       ? pair->get(index)->value<qint64>()
                       : std::nullopt;
        };
        const auto meters = at(0);
        const auto points = at(1);
        const int nearer = distance.steps.empty() ? 0 : distance.steps.back().meters;
        const int more = distance.steps.empty() ? distance.sameArea : distance.steps.back().points;
        if (meters && points && *meters > nearer && *meters <= 1'000'000 && *points >= 0 && *points <= more) {
            distance.steps.push_back({static_cast<int>(*meters), static_cast<int>(*points)});
            return;
        }
        refuse("weights.value", QStringLiteral("distance.steps"),
               {QT_TRANSLATE_NOOP(
                   "ErrorHint",
                   "%1: each step is [metres, points], metres rising and points falling from same_area")},
               &node);
    }

    void readTerms(MatchWeights &weights)
    {
        numbers("pay", {{"enough", &weights.pay.enough},
                        {"overlap", &weights.pay.overlap},
                        {"not_stated", &weights.pay.notStated}});
        numbers("time", {{"fits", &weights.time.fits}, {"not_stated", &weights.time.notStated}});
        numbers("benefits",
                {{"stated", &weights.benefits.stated}, {"not_stated", &weights.benefits.notStated}});
        const bool falls = weights.pay.enough >= weights.pay.overlap &&
                           weights.pay.enough >= weights.pay.notStated &&
                           weights.time.fits >= weights.time.notStated &&
                           weights.benefits.stated >= weights.benefits.notStated;
        if (!falls)
            refuse("weights.value", QStringLiteral("pay, time, benefits"),
                   {QT_TRANSLATE_NOOP("ErrorHint",
                                      "%1: what is not stated must not give more points than what fits")});
    }

    void readRequirements(MatchWeights::Requirements &requirements)
    {
        constexpr int mostMonths = 600;
        const QString list = QStringLiteral("learnable_certificates");
        numbers("requirements",
                {{"met", &requirements.met},
                 {"learnable_gap", &requirements.learnableGap},
                 {"not_stated", &requirements.notStated},
                 {"learnable_months", &requirements.learnableMonths, mostMonths}},
                {list});
        if (requirements.met < requirements.learnableGap || requirements.met < requirements.notStated)
            refuse("weights.value", QStringLiteral("requirements"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: nothing may give more points than met")});
        const toml::array *listed = m_root["requirements"]["learnable_certificates"].as_array();
        if (listed == nullptr || listed->size() > maxNames) {
            refuse("weights.value", list, {QT_TRANSLATE_NOOP("ErrorHint", "%1: a list of codes is needed")});
            return;
        }
        for (const toml::node &node : *listed) {
            const auto code = node.value<std::string_view>();
            const auto value = code ? valueOf(certificateCodes(), *code) : std::nullopt;
            if (value)
                requirements.learnable |= *value;
            else
                refuse("weights.value", list,
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: no certificate of docs/formats/wishes.md")},
                       &node);
        }
    }

    void readUse(MatchWeights &weights)
    {
        constexpr int mostFew = 1'000;
        numbers("stars", {{"three", &weights.stars.three}, {"two", &weights.stars.two}});
        if (weights.stars.three < weights.stars.two)
            refuse("weights.value", QStringLiteral("stars"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: three stars need more points than two")});
        numbers("widening",
                {{"few", &weights.widening.few, mostFew}, {"pay_percent", &weights.widening.payPercent}});
    }

    void readRelated(std::vector<std::vector<OccupationNumber>> &related)
    {
        const toml::node *node = m_root.get("related");
        if (node == nullptr)
            return;
        const toml::array *lists = node->as_array();
        if (lists == nullptr || lists->size() > maxRelated) {
            refuse("weights.value", QStringLiteral("related"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: at most 200 tables [[related]]")}, node);
            return;
        }
        for (const toml::node &list : *lists)
            addRelated(list, related);
    }

    void addRelated(const toml::node &list, std::vector<std::vector<OccupationNumber>> &related)
    {
        const toml::table *found = list.as_table();
        const toml::array *names = found == nullptr ? nullptr : (*found)["names"].as_array();
        if (names == nullptr || names->size() < 2 || names->size() > maxNames) {
            refuse("weights.value", QStringLiteral("related.names"),
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a list of 2 to 50 names of occupations is needed")},
                   &list);
            return;
        }
        closeTable(*found, QStringLiteral("related."), {QStringLiteral("names")});
        related.emplace_back();
        for (const toml::node &name : *names) {
            const auto text = name.value<std::string_view>();
            const auto *occupation = text ? occupationByName(fromUtf8(*text)) : nullptr;
            if (occupation != nullptr)
                related.back().push_back(occupation->number);
            else
                refuse("weights.value", QStringLiteral("related.names"),
                       {QT_TRANSLATE_NOOP("ErrorHint",
                                          "%1: no name of the classification (assets/occupations.tsv)")},
                       &name);
        }
    }

    void checkSum(const MatchWeights &weights)
    {
        const int sum = weights.work.sameOccupation + weights.distance.sameArea + weights.pay.enough +
                        weights.time.fits + weights.requirements.met + weights.benefits.stated;
        if (sum != wholeScore)
            refuse("weights.sum", QStringLiteral("points"),
                   {QT_TRANSLATE_NOOP("ErrorHint",
                                      "%1: the best values of the six parts add up to %2; they must be 100"),
                    {QString::number(sum)}});
    }

    const toml::table &m_root;
    const QString &m_file;
    std::optional<Error> m_mistake;
};

Result<toml::table> parsed(const QByteArray &text, const QString &place)
{
    try {
        return toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    } catch (const toml::parse_error &error) {
        return fail(ErrorCode::Invalid, "weights.syntax", fromUtf8(error.description()),
                    QStringLiteral("%1:%2").arg(place).arg(error.source().begin.line));
    }
}

} // namespace

bool MatchWeights::areRelated(OccupationNumber a, OccupationNumber b) const
{
    return std::any_of(related.begin(), related.end(), [a, b](const auto &list) {
        return std::find(list.begin(), list.end(), a) != list.end() &&
               std::find(list.begin(), list.end(), b) != list.end();
    });
}

int MatchWeights::starsOf(int points) const
{
    if (points >= stars.three)
        return 3;
    return points >= stars.two ? 2 : 1;
}

Result<MatchWeights> readMatchWeights(const QByteArray &text, const QString &place)
{
    if (text.size() > maxWeightsBytes) {
        return fail(ErrorCode::TooLarge, "weights.size", QStringLiteral("a weights file has at most 64 KiB"),
                    place);
    }
    YIZHAN_TRY_LET(const toml::table root, parsed(text, place));
    return WeightsReader(root, place).read();
}

} // namespace yizhan::catalogue
