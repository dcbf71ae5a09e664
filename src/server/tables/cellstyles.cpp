// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellstyles.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

/// Excel allows 65,490 formats.
constexpr std::size_t mostStyles = 65536;
constexpr double lastSerial = 2958466; // the day after 9999-12-31
constexpr qint64 secondsOfDay = 86400;

/// The built-in formats (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are the Chinese and Japanese dates).
NumberKind kindOfBuiltin(qint64 id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateTime : NumberKind::Number;
}

qint64 toNumber(std::optional<std::string_view> text, qint64 otherwise)
{
    qint64 number = otherwise;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

bool isPlainInteger(std::string_view raw)
{
    if (raw.starts_with('-'))
        raw.remove_prefix(1);
    return !raw.empty() && raw.find_first_not_of("0123456789") == std::string_view::npos;
}

QString plainNumber(double value, std::string_view raw)
{
    constexpr double exact = 1e15; // fifteen digits are what a spreadsheet keeps
    if (std::abs(value) >= exact)
        return QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size()));
    if (std::floor(value) == value)
        return QString::number(static_cast<qint64>(value));
    // Fifteen digits are what a spreadsheet shows: 0.1 + 0.2 is 0.3.
    const int whole = static_cast<int>(QString::number(std::floor(std::abs(value)), 'f', 0).size());
    QString text = QString::number(value, 'f', std::max(0, 15 - whole));
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QDate dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    // Spreadsheets count a 29 February 1900 that never was.
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString timeText(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace

NumberKind kindOfFormat(QStringView code)
{
    bool date = false;
    bool time = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break; // the formats of negative numbers and texts follow
        if (c == u'"' || c == u'[') {
            const qsizetype close = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (close < 0)
                break;
            const QStringView inside = code.sliced(i + 1, close - i - 1);
            const bool elapsed = c == u'[' && !inside.isEmpty() &&
                                 QStringView(u"hHmMsS").contains(inside.front()) &&
                                 inside.count(inside.front(), Qt::CaseInsensitive) == inside.size();
            time = time || elapsed;
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'y' || c == u'd' || c == u'年' || c == u'月') {
            date = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'm' && !time) {
            // Months, unless an hour stands before or a second behind.
            const QStringView behind = code.sliced(i);
            const qsizetype other = behind.indexOf(u':');
            date = date || other < 0 || behind.indexOf(u's', 0, Qt::CaseInsensitive) < 0;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            if (!time)
                return NumberKind::Number;
        } else if (c == u'g' && code.sliced(i).startsWith(u"general", Qt::CaseInsensitive)) {
            return NumberKind::Number;
        }
    }
    if (date && time)
        return NumberKind::DateTime;
    return date ? NumberKind::Date : (time ? NumberKind::Time : NumberKind::Number);
}

namespace {

/// The zeros of a format of nothing but zeros and literal strokes, blanks or brackets; empty for any other.
QString zerosIn(QStringView code)
{
    QString zeros;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'"')
            continue;
        if (c != u'0' && !QStringView(u"- ()").contains(c))
            return {};
        zeros.append(c);
    }
    return zeros.count(u'0') > 1 ? zeros : QString();
}

} // namespace

QString zeroPadded(const QString &digits, const QString &zeros)
{
    const bool whole = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!whole || zeros.isEmpty() || digits.size() > zeros.count(u'0'))
        return digits;
    const QString all = digits.rightJustified(zeros.count(u'0'), u'0');
    QString shown;
    qsizetype next = 0;
    for (const QChar c : zeros)
        shown.append(c == u'0' ? all.at(next++) : c);
    return shown;
}

QString CellStyles::zerosOf(qint64 style) const
{
    const bool known = style >= 0 && style < static_cast<qint64>(m_zeros.size());
    return known ? m_zeros[static_cast<std::size_t>(style)] : QString();
}

Result<CellStyles> CellStyles::read(XmlScanner &xml)
{
    CellStyles styles;
    QHash<qint64, NumberKind> custom;
    QHash<qint64, QString> zeros;
    bool inCellFormats = false;
    for (;;) {
        YIZHAN_TRY_LET(const XmlScanner::Token token, xml.next());
        if (token == XmlScanner::Token::Finish)
            return styles;
        if (xml.name() == "cellXfs" && token != XmlScanner::Token::Text)
            inCellFormats = token == XmlScanner::Token::Start;
        if (token != XmlScanner::Token::Start)
            continue;
        if (xml.name() == "numFmt" && static_cast<std::size_t>(custom.size()) < mostStyles) {
            const qint64 id = toNumber(xml.attribute("numFmtId"), -1);
            const std::string_view bytes = xml.attribute("formatCode").value_or(std::string_view());
            const QString code = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
            custom.insert(id, kindOfFormat(code));
            zeros.insert(id, zerosIn(code));
        } else if (inCellFormats && xml.name() == "xf" && styles.m_kinds.size() < mostStyles) {
            const qint64 id = toNumber(xml.attribute("numFmtId"), 0);
            const auto found = custom.constFind(id);
            styles.m_kinds.push_back(found == custom.constEnd() ? kindOfBuiltin(id) : *found);
            styles.m_zeros.push_back(zeros.value(id));
        }
    }
}

NumberKind CellStyles::kindOf(qint64 style) const
{
    const bool known = style >= 0 && style < static_cast<qint64>(m_kinds.size());
    return known ? m_kinds[static_cast<std::size_t>(style)] : NumberKind::Number;
}

QString numberText(std::string_view raw, NumberKind kind, bool from1904)
{
    if (kind == NumberKind::Number && isPlainInteger(raw))
        return QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size()));
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value))
        return QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    if (kind == NumberKind::Number || value < 0 || value >= lastSerial)
        return plainNumber(value, raw);
    const auto seconds = static_cast<qint64>(std::llround(value * secondsOfDay));
    const bool onlyTime = kind == NumberKind::Time && value < 1;
    if (onlyTime)
        return timeText(seconds);
    const QDate day = dayOf(seconds / secondsOfDay, from1904);
    if (kind == NumberKind::Date || seconds % secondsOfDay == 0)
        return day.toString(Qt::ISODate);
    return day.toString(Qt::ISODate) + u'T' + timeText(seconds);
}

} // namespace yizhan::tables
