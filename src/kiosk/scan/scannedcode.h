// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticket.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yizhan::scan {

/// What a code is.
enum class CodeKind {
    Ticket,       ///< of a job fair; whether it is good a tickets::TicketGate says
    NewerTicket,  ///< of a later version of this program
    Receipt,      ///< <public_url>/r/<code>, or the bare code
    Fair,         ///< <public_url>/f/<id>
    Booth,        ///< <public_url>/b/<id>
    Vacancy,      ///< <public_url>/v/<id>
    Class,        ///< <public_url>/c/<id>
    Shortlist,    ///< <public_url>/s/<id>,<id>
    OwnPage,      ///< another address of public_url
    Enrolment,    ///< the code that enrols a device
    StaffCard,    ///< names an account; its PIN is asked for
    ResidentCard, ///< holds a resident's identity number
    ForeignLink,  ///< an address of somebody else: shown, never opened
    Junk,         ///< nothing of ours
};

/// "ticket", "newer_ticket", "receipt", "fair", "booth", "vacancy", "class", "shortlist", "own_page",
/// "enrolment", "staff_card", "resident_card", "foreign_link", "junk".
[[nodiscard]] const char *nameOf(CodeKind kind);

/// The longest text that is looked at; a QR code holds 7,089 digits at most.
inline constexpr qsizetype maxScannedText = 7089;
/// As many ids of a shortlist as its page shows.
inline constexpr qsizetype maxScannedIds = 10;

/// What a text that was scanned or typed stands for: a value that holds what is needed to act on it, and
/// nothing else. Of what names a person (an identity number, anywhere in the text, also in groups or in wide
/// digits) or is not ours nothing of the text is in it but the host of an address. Any thread.
class ScannedCode
{
public:
    /// `publicUrl`: the address that residents' phones reach the server by, without a slash at its end;
    /// empty: the kiosk has none, and no address is its own. Whether a link says http or https makes no
    /// difference.
    [[nodiscard]] static ScannedCode of(const QString &text, const QString &publicUrl);

    /// The same for a page of the city for phones by its path, encoded as in an address: "/f/s-1%2F12".
    /// OwnPage where it names nothing. At most maxScannedText.
    [[nodiscard]] static ScannedCode ofPage(const QString &path);

    [[nodiscard]] CodeKind kind() const { return m_kind; }
    /// Receipt, Enrolment: the code as it is kept; Fair, Booth, Vacancy, Class, StaffCard: the id. Else
    /// empty.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Shortlist.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    /// ForeignLink: whose it is, as a name that can be shown.
    [[nodiscard]] const QString &host() const { return m_host; }
    /// Ticket.
    [[nodiscard]] const std::optional<tickets::WrittenTicket> &ticket() const { return m_ticket; }

private:
    explicit ScannedCode(CodeKind kind, QString id = {}) : m_kind(kind), m_id(std::move(id)) {}

    [[nodiscard]] static std::optional<ScannedCode> bareCode(const QString &text);
    [[nodiscard]] static std::optional<ScannedCode> link(const QString &text, const QString &publicUrl);

    CodeKind m_kind;
    QString m_id;
    QStringList m_ids;
    QString m_host;
    std::optional<tickets::WrittenTicket> m_ticket;
};

} // namespace yizhan::scan
