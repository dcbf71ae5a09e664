// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedcode.h"

#include "codetext.h"
#include "receiptcode.h"
#include "residentnumber.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace yizhan::scan {

namespace {

constexpr int enrolmentCharacters = 10;
constexpr qsizetype maxIdLength = 200;
constexpr qsizetype shownHostLength = 80;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char noCharacter = '\0'; ///< none of an identity number
constexpr char gap = ' ';          ///< what people put between its digits

/// As it stands in a number: an input method writes digits that are as wide as Chinese characters.
char plainCharacter(QChar c)
{
    constexpr char16_t wideFrom = 0xFF01;
    constexpr char16_t wideUntil = 0xFF5E;
    constexpr char16_t wideAhead = 0xFEE0;
    constexpr char16_t minus = 0x2212;
    if (c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
        c.unicode() == minus)
        return gap;
    const char16_t folded = c.unicode() >= wideFrom && c.unicode() <= wideUntil
                                ? static_cast<char16_t>(c.unicode() - wideAhead)
                                : c.unicode();
    return folded < 0x80 ? static_cast<char>(folded) : noCharacter;
}

/// Whether the characters from `at` on, without the gaps between them, are a number that holds and ends
/// there.
bool isResidentNumberAt(QByteArrayView characters, qsizetype at)
{
    std::array<char, operations::residentNumberLength> number{};
    std::size_t filled = 0;
    for (; at < characters.size() && filled < number.size(); ++at) {
        const char c = characters[at];
        if (isDigit(c) || c == 'x' || c == 'X')
            number[filled++] = c;
        else if (c != gap)
            break;
    }
    const bool ends = at == characters.size() || !isDigit(characters[at]);
    const bool found =
        filled == number.size() && ends &&
        operations::ResidentNumber::read(QByteArrayView(number.data(), number.size())).has_value();
    number.fill(noCharacter);
    return found;
}

/// Whether an identity number that holds stands anywhere in the text, not as a part of a longer number.
bool holdsResidentNumber(const QString &text)
{
    QByteArray characters(text.size(), noCharacter);
    std::transform(text.begin(), text.end(), characters.begin(), plainCharacter);
    bool found = false;
    for (qsizetype at = 0; !found && at < characters.size(); ++at) {
        const bool begins = isDigit(characters[at]) && (at == 0 || !isDigit(characters[at - 1]));
        found = begins && isResidentNumberAt(characters, at);
    }
    characters.fill(noCharacter);
    return found;
}

/// Blanks and hyphens alone do not make a code of what is none.
bool looksBare(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
}

struct Section
{
    QChar letter;
    CodeKind kind;
};
constexpr std::array sections{Section{u'f', CodeKind::Fair}, Section{u'b', CodeKind::Booth},
                              Section{u'v', CodeKind::Vacancy}, Section{u'c', CodeKind::Class}};

/// An id as it stands in a path; empty where it can be none.
QString idIn(const QString &encoded)
{
    const QString id = QUrl::fromPercentEncoding(encoded.toUtf8());
    const bool isClean = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
    return isClean && id.size() <= maxIdLength ? id : QString();
}

/// The ids of a list, whose commas and percent signs are encoded once more.
QStringList idsIn(const QString &encoded)
{
    QStringList ids;
    for (const QString &part : QUrl::fromPercentEncoding(encoded.toUtf8()).split(u',', Qt::SkipEmptyParts)) {
        const QString id = idIn(part);
        if (!id.isEmpty() && !ids.contains(id) && ids.size() < maxScannedIds)
            ids.append(id);
    }
    return ids;
}

/// A port that is not named is that of the scheme, and the two are one: a code says http where a server moved
/// to https.
int portOf(const QUrl &url)
{
    const int port = url.port();
    return port == 80 || port == 443 ? -1 : port;
}

bool isWebLink(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) &&
           !url.host().isEmpty();
}

} // namespace

const char *nameOf(CodeKind kind)
{
    static constexpr std::array names{"ticket",     "newer_ticket",  "receipt",      "fair",     "booth",
                                      "vacancy",    "class",         "shortlist",    "own_page", "enrolment",
                                      "staff_card", "resident_card", "foreign_link", "junk"};
    return names[static_cast<std::size_t>(kind)];
}

ScannedCode ScannedCode::of(const QString &scanned, const QString &publicUrl)
{
    const QString text = withoutEci(scanned.trimmed()).trimmed();
    if (text.isEmpty() || text.size() > maxScannedText)
        return ScannedCode(CodeKind::Junk);
    if (auto ticket = tickets::WrittenTicket::read(text)) {
        ScannedCode code(CodeKind::Ticket);
        code.m_ticket = *std::move(ticket);
        return code;
    } else if (ticket.error().code == ErrorCode::Unsupported) {
        return ScannedCode(CodeKind::NewerTicket);
    }
    if (holdsResidentNumber(text))
        return ScannedCode(CodeKind::ResidentCard);
    if (auto code = link(text, publicUrl))
        return *std::move(code);
    return bareCode(text).value_or(ScannedCode(CodeKind::Junk));
}

std::optional<ScannedCode> ScannedCode::bareCode(const QString &text)
{
    static const QRegularExpression account(u"^[aA]-[0-9a-fA-F]{8}$"_s);
    if (account.match(text).hasMatch())
        return ScannedCode(CodeKind::StaffCard, text.toLower());
    if (!looksBare(text))
        return std::nullopt;
    if (const QString code = operations::readReceiptCode(text); !code.isEmpty())
        return ScannedCode(CodeKind::Receipt, code);
    if (const QString code = operations::readCode(text, enrolmentCharacters); !code.isEmpty())
        return ScannedCode(CodeKind::Enrolment, code);
    return std::nullopt;
}

std::optional<ScannedCode> ScannedCode::link(const QString &text, const QString &publicUrl)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isWebLink(url))
        return std::nullopt;
    const QUrl own(publicUrl, QUrl::StrictMode);
    const QString base = own.path(QUrl::FullyEncoded);
    const QString path = url.path(QUrl::FullyEncoded);
    const bool isOwn = isWebLink(own) && url.host() == own.host() && portOf(url) == portOf(own) &&
                       url.userInfo().isEmpty() && path.startsWith(base) &&
                       (path.size() == base.size() || path.at(base.size()) == u'/');
    if (isOwn)
        return ofPage(path.sliced(base.size()));
    ScannedCode code(CodeKind::ForeignLink);
    code.m_host = url.host(QUrl::FullyEncoded).left(shownHostLength); // punycode: no letters that look alike
    return code;
}

ScannedCode ScannedCode::ofPage(const QString &path)
{
    if (path.size() < 4 || path.size() > maxScannedText || path.at(2) != u'/')
        return ScannedCode(CodeKind::OwnPage);
    const QChar letter = path.at(1).toLower();
    const QString rest = path.sliced(3);
    if (letter == u'r') {
        const QString receipt = operations::readReceiptCode(QUrl::fromPercentEncoding(rest.toUtf8()));
        return receipt.isEmpty() ? ScannedCode(CodeKind::OwnPage) : ScannedCode(CodeKind::Receipt, receipt);
    }
    if (letter == u's') {
        ScannedCode code(CodeKind::Shortlist);
        code.m_ids = idsIn(rest);
        return code.m_ids.isEmpty() ? ScannedCode(CodeKind::OwnPage) : code;
    }
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [letter](const Section &known) { return known.letter == letter; });
    const QString id = idIn(rest);
    if (section == sections.end() || id.isEmpty())
        return ScannedCode(CodeKind::OwnPage);
    return ScannedCode(section->kind, id);
}

} // namespace yizhan::scan
