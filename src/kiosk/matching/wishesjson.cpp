// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishesjson.h"

#include "area.h"
#include "occupationclassifier.h"
#include "occupationgroup.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <simdjson.h>

namespace yizhan::matching {

namespace {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;
using catalogue::OccupationNumber;

constexpr double mostYuan = 1'000'000;
constexpr int mostMonths = 720;
constexpr double mostKilometers = 500;
constexpr std::size_t longestEntry = 240; // bytes

/// Words of members that would say who somebody is. They get a remedy of their own.
bool isPersonal(std::string_view name)
{
    static constexpr std::array words{
        "gender",  "sex",     "birth",    "ethnic",    "nation",  "minority", "hukou",   "household",
        "health",  "disab",   "hardship", "difficult", "marital", "married",  "pregnan", "child",
        "religio", "politic", "name",     "phone",     "mobile",  "id_card",  "idcard",  "id_number",
        "性别",    "年龄",    "出生",     "民族",      "户口",    "户籍",     "健康",    "残疾",
        "困难",    "婚",      "孕",       "身份证",    "姓名",    "电话",     "手机"};
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter; });
    if (lower == "age" || lower.starts_with("age_")) // not: wage, language
        return true;
    return std::any_of(words.begin(), words.end(),
                       [&lower](const char *word) { return lower.find(word) != std::string::npos; });
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class WishesReader
{
public:
    Result<Wishes> read(Object root)
    {
        readWork(object(root, "work"));
        readPlace(object(root, "place"));
        readPay(object(root, "pay"));
        readTime(object(root, "time"));
        readBenefits(object(root, "benefits"));
        readOwn(object(root, "own"));
        close(root, "", {"work", "place", "pay", "time", "benefits", "own"});
        if (m_mistake)
            return fail(*m_mistake);
        return m_wishes;
    }

private:
    /// A member of the root by its name, for the words of errors.
    struct Section
    {
        std::optional<Object> object;
        std::string name;
    };

    /// The member becomes the first value of the hint.
    void refuse(const char *reason, const std::string &member, Hint hint)
    {
        if (m_mistake)
            return;
        hint.values.prepend(fromUtf8(member));
        m_mistake = fail(ErrorCode::Invalid, reason, std::move(hint), fromUtf8(member)).value();
    }

    Section object(Object root, const char *name)
    {
        Element element;
        if (root[name].get(element) != simdjson::SUCCESS)
            return {std::nullopt, name};
        Object found;
        if (element.get(found) == simdjson::SUCCESS)
            return {found, name};
        refuse("wishes.value", name, {QT_TRANSLATE_NOOP("ErrorHint", "%1: an object { … } is needed")});
        return {std::nullopt, name};
    }

    void close(Object object, const std::string &section, std::initializer_list<std::string_view> known)
    {
        for (const auto field : object) {
            if (std::find(known.begin(), known.end(), field.key) != known.end())
                continue;
            const std::string member =
                section + (section.empty() ? "" : ".") + std::string(field.key.substr(0, 40));
            if (isPersonal(field.key)) {
                refuse("wishes.personal", member,
                       {QT_TRANSLATE_NOOP(
                           "ErrorHint",
                           "%1: wishes say what work somebody looks for, not who somebody is; take it out")});
            } else {
                refuse(
                    "wishes.member", member,
                    {QT_TRANSLATE_NOOP(
                        "ErrorHint",
                        "%1: no such member; take it out or correct its spelling (docs/formats/wishes.md)")});
            }
        }
    }
    void close(const Section &section, std::initializer_list<std::string_view> known)
    {
        if (section.object)
            close(*section.object, section.name, known);
    }

    /// The texts of a list; a single text counts as a list of one.
    std::vector<std::string_view> texts(const Section &section, const char *name)
    {
        std::vector<std::string_view> list;
        Element element;
        if (!section.object || (*section.object)[name].get(element) != simdjson::SUCCESS)
            return list;
        std::string_view single;
        if (element.get(single) == simdjson::SUCCESS) {
            list.push_back(single);
        } else if (Array array; element.get(array) == simdjson::SUCCESS && array.size() <= maxWishesEntries) {
            for (Element entry : array) {
                std::string_view text;
                if (entry.get(text) != simdjson::SUCCESS)
                    list.clear();
                if (entry.get(text) != simdjson::SUCCESS)
                    break;
                list.push_back(text);
            }
            if (list.size() != array.size())
                refuse("wishes.value", section.name + "." + name,
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: a list of texts is needed")});
        } else {
            refuse("wishes.value", section.name + "." + name,
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a list of at most 32 texts is needed")});
        }
        for (const std::string_view text : list) {
            if (text.empty() || text.size() > longestEntry)
                refuse("wishes.value", section.name + "." + name,
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: an entry is empty or too long")});
        }
        return list;
    }

    std::string_view text(const Section &section, const char *name)
    {
        Element element;
        std::string_view value;
        if (!section.object || (*section.object)[name].get(element) != simdjson::SUCCESS)
            return {};
        if (element.get(value) != simdjson::SUCCESS || value.size() > longestEntry)
            refuse("wishes.value", section.name + "." + name,
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a short text is needed")});
        return value;
    }

    std::optional<double> number(const Section &section, const char *name, double least, double most)
    {
        Element element;
        if (!section.object || (*section.object)[name].get(element) != simdjson::SUCCESS)
            return std::nullopt;
        double value = 0;
        if (element.get(value) == simdjson::SUCCESS && value >= least && value <= most)
            return value;
        refuse("wishes.value", section.name + "." + name,
               {QT_TRANSLATE_NOOP("ErrorHint", "%1: a number from %2 to %3 is needed"),
                {QString::number(least), QString::number(most)}});
        return std::nullopt;
    }

    Firmness firmness(const Section &section, const char *name = "must")
    {
        Element element;
        if (!section.object || (*section.object)[name].get(element) != simdjson::SUCCESS)
            return Firmness::Nice;
        bool must = false;
        if (element.get(must) != simdjson::SUCCESS)
            refuse("wishes.value", section.name + "." + name,
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: true or false is needed")});
        return must ? Firmness::Must : Firmness::Nice;
    }

    template <typename E>
    QFlags<E> codes(const Section &section, const char *name,
                    std::span<const catalogue::CodeEntry<E>> entries)
    {
        QFlags<E> flags;
        for (const std::string_view text : texts(section, name)) {
            if (const auto value = catalogue::valueOf(entries, text))
                flags |= *value;
            else
                refuse(
                    "wishes.value", section.name + "." + name,
                    {QT_TRANSLATE_NOOP("ErrorHint", "%1: a code that docs/formats/wishes.md does not list")});
        }
        return flags;
    }

    std::vector<OccupationNumber> occupations(const Section &section, const char *name)
    {
        std::vector<OccupationNumber> list;
        for (const std::string_view text : texts(section, name)) {
            const QString words = fromUtf8(text);
            const auto guesses = catalogue::classifyOccupation(words, words);
            if (guesses.empty()) {
                refuse(
                    "wishes.value", section.name + "." + name,
                    {QT_TRANSLATE_NOOP("ErrorHint", "%1: no occupation is known for an entry; write its code "
                                                    "or name (assets/occupations.tsv), or choose a group")});
            } else if (std::find(list.begin(), list.end(), guesses.front().number) == list.end()) {
                list.push_back(guesses.front().number);
            }
        }
        return list;
    }

    void readWork(const Section &section)
    {
        WorkWish &work = m_wishes.work;
        work.wanted = occupations(section, "wanted");
        work.done = occupations(section, "done");
        for (const std::string_view text : texts(section, "groups")) {
            const QString id = fromUtf8(text);
            const int group = catalogue::occupationGroupIndex(id);
            if (catalogue::occupationGroups()[static_cast<std::size_t>(group)].id == id)
                work.groups |= 1U << static_cast<unsigned>(group);
            else
                refuse("wishes.value", "work.groups",
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: no such group (docs/formats/wishes.md)")});
        }
        close(section, {"wanted", "done", "groups"});
    }

    void readArea(std::string_view code)
    {
        const auto *area = code.empty() ? nullptr : catalogue::areaByCode(fromUtf8(code));
        if (area == nullptr) {
            if (!code.empty())
                refuse("wishes.value", "place.area",
                       {QT_TRANSLATE_NOOP(
                           "ErrorHint", "%1: no code of a county or town of the city (six or nine digits)")});
            return;
        }
        const auto counties = catalogue::counties();
        const QString &county = area->parent.isEmpty() ? area->code : area->parent;
        for (std::size_t position = 0; position < counties.size(); ++position) {
            if (counties[position].code == county)
                m_wishes.place.county = static_cast<int>(position);
        }
        if (!area->parent.isEmpty())
            m_wishes.place.town = area->code.toInt();
    }

    void readPlace(const Section &section)
    {
        constexpr double metersOfAKilometer = 1000;
        PlaceWish &place = m_wishes.place;
        const auto latitude = number(section, "lat", -90, 90);
        const auto longitude = number(section, "lon", -180, 180);
        if (latitude.has_value() != longitude.has_value())
            refuse("wishes.value", "place", {QT_TRANSLATE_NOOP("ErrorHint", "%1: lat and lon go together")});
        if (latitude && longitude)
            place.point = catalogue::GeoPoint{*latitude, *longitude};
        readArea(text(section, "area"));
        if (const auto kilometers = number(section, "within_km", 0.1, mostKilometers)) {
            place.withinMeters = static_cast<int>(std::lround(*kilometers * metersOfAKilometer));
            if (!place.point)
                refuse("wishes.value", "place.within_km",
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: it needs lat and lon to measure from")});
        }
        place.firmness = firmness(section);
        if (place.firmness == Firmness::Must && !place.asked())
            refuse("wishes.value", "place.must",
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: a must needs a place: area, or lat and lon")});
        close(section, {"lat", "lon", "area", "within_km", "must"});
    }

    void readPay(const Section &section)
    {
        constexpr double fenOfAYuan = 100;
        using catalogue::PayUnit;
        PayWish &pay = m_wishes.pay;
        if (const auto yuan = number(section, "yuan", 0.01, mostYuan))
            pay.amount = std::llround(*yuan * fenOfAYuan);
        pay.unit = PayUnit::Month;
        if (const std::string_view unit = text(section, "unit"); !unit.empty()) {
            const auto value = catalogue::valueOf(catalogue::payUnitCodes(), unit);
            if (value && (*value == PayUnit::Month || *value == PayUnit::Day || *value == PayUnit::Hour))
                pay.unit = *value;
            else
                refuse("wishes.value", "pay.unit",
                       {QT_TRANSLATE_NOOP("ErrorHint", "%1: MONTH, DAY or HOUR is needed")});
        }
        pay.firmness = firmness(section);
        if (section.object && pay.amount == 0)
            refuse("wishes.value", "pay.yuan",
                   {QT_TRANSLATE_NOOP("ErrorHint", "%1: an amount in yuan is needed")});
        if (!section.object)
            pay = {};
        close(section, {"yuan", "unit", "must"});
    }

    void readTime(const Section &section)
    {
        TimeWish &time = m_wishes.time;
        time.shifts = codes(section, "shifts", catalogue::shiftCodes());
        time.shiftFirmness = firmness(section, "shifts_must");
        time.kinds = codes(section, "kinds", catalogue::employmentKindCodes());
        time.kindFirmness = firmness(section, "kinds_must");
        close(section, {"shifts", "shifts_must", "kinds", "kinds_must"});
    }

    void readBenefits(const Section &section)
    {
        m_wishes.benefits.nice = codes(section, "nice", catalogue::benefitCodes());
        m_wishes.benefits.must = codes(section, "must", catalogue::benefitCodes());
        close(section, {"nice", "must"});
    }

    void readOwn(const Section &section)
    {
        OwnStatement &own = m_wishes.own;
        if (const std::string_view code = text(section, "education"); !code.empty()) {
            const auto value = catalogue::valueOf(catalogue::educationCodes(), code);
            if (value && *value != catalogue::Education::NoLimit)
                own.education = *value;
            else
                refuse(
                    "wishes.value", "own.education",
                    {QT_TRANSLATE_NOOP("ErrorHint", "%1: a code that docs/formats/wishes.md does not list")});
        }
        if (const auto months = number(section, "experience_months", 0, mostMonths))
            own.experienceMonths = static_cast<int>(*months);
        for (const std::string_view text : texts(section, "certificates")) {
            const auto named = catalogue::certificatesIn(fromUtf8(text));
            own.certificates |= named & ~catalogue::Certificates(catalogue::Certificate::Other);
        }
        close(section, {"education", "experience_months", "certificates"});
    }

    Wishes m_wishes;
    std::optional<Error> m_mistake;
};

} // namespace

Result<Wishes> readWishes(const QByteArray &json)
{
    if (json.size() > maxWishesBytes)
        return fail(ErrorCode::TooLarge, "wishes.size", QStringLiteral("wishes have at most 64 KiB"));
    simdjson::dom::parser parser;
    Object root;
    const auto error = parser.parse(json.constData(), static_cast<std::size_t>(json.size()), true).get(root);
    if (error != simdjson::SUCCESS) {
        return fail(
            ErrorCode::Invalid, "wishes.syntax",
            QStringLiteral("not a JSON object: %1").arg(QString::fromLatin1(simdjson::error_message(error))));
    }
    return WishesReader().read(root);
}

} // namespace yizhan::matching
