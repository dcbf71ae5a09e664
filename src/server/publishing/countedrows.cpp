// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedrows.h"

#include <utility>

namespace yizhan::publishing {

namespace {

using tables::RawRow;
using tables::ReaderStep;

/// So many rows that count leave no doubt.
constexpr int rowsToTell = 60;
/// Rows without any number are not waited for.
constexpr std::size_t mostAhead = 400;

/// 1, 01, 1.0, "3、", NO.3; 0 for anything else.
qint64 countOf(const QString &text)
{
    QStringView digits = QStringView(text).trimmed();
    for (const QStringView mark : {QStringView(u"NO."), QStringView(u"No."), QStringView(u"no."),
                                   QStringView(u"#"), QStringView(u"第")}) {
        if (digits.startsWith(mark))
            digits = digits.sliced(mark.size());
    }
    for (const QStringView mark :
         {QStringView(u".0"), QStringView(u"、"), QStringView(u"."), QStringView(u"号")}) {
        if (digits.endsWith(mark))
            digits = digits.chopped(mark.size());
    }
    bool read = false;
    const qint64 number = digits.size() <= 6 ? digits.toLongLong(&read) : 0;
    return read ? number : 0;
}

} // namespace

/// Rows of a sheet count when they begin at 1 and mostly go on by one; a list inside the sheet may begin at 1
/// again.
void CountedRows::judge(const RawRow &row)
{
    const QString &identifier = row.cells[m_scheme.identifierColumn()];
    if (identifier.isEmpty() || m_verdict != Verdict::Open)
        return;
    const qint64 number = countOf(identifier);
    constexpr qint64 widestGap = 3; // a row was deleted
    const bool first = m_seen == 0;
    const bool goesOn =
        first ? number == 1 : number == 1 || (number >= m_last && number <= m_last + widestGap);
    if (number <= 0 || !goesOn) {
        m_verdict = Verdict::Identifies;
        return;
    }
    m_steps += first || number == m_last || number == m_last + 1 || number == 1 ? 1 : 0;
    ++m_seen;
    m_last = number;
    if (m_seen >= rowsToTell)
        m_verdict = m_steps * 5 >= m_seen * 4 ? Verdict::Counts : Verdict::Identifies;
}

void CountedRows::lookAhead()
{
    while (!m_ended && m_verdict == Verdict::Open && m_ahead.size() < mostAhead) {
        auto step = m_reader->next();
        if (!step) {
            m_error = std::move(step).error();
            m_ended = true;
            break;
        }
        const auto *row = std::get_if<RawRow>(&*step);
        if (row != nullptr && row->sheet != m_sheet && !m_ahead.empty()) {
            m_ahead.push_back(*std::move(step)); // of the next sheet, which is judged by itself
            break;
        }
        if (row != nullptr) {
            m_sheet = row->sheet;
            judge(*row);
        }
        m_ended = std::holds_alternative<tables::EndOfFile>(*step);
        m_ahead.push_back(*std::move(step));
    }
    if (m_verdict == Verdict::Open)
        m_verdict = m_seen > 0 && m_steps * 5 >= m_seen * 4 ? Verdict::Counts : Verdict::Identifies;
}

void CountedRows::takeOut(RawRow &row)
{
    QString &identifier = row.cells[m_scheme.identifierColumn()];
    if (identifier.isEmpty())
        return;
    identifier.clear();
    row.numberedBy.clear();
    if (!std::exchange(m_told, true)) {
        row.notes.push_back({0,
                             m_reader->heading(m_scheme.identifierColumn()),
                             QStringLiteral("identifier.counts"),
                             tables::Severity::Note,
                             {},
                             row.sheet});
    }
}

Result<ReaderStep> CountedRows::next()
{
    if (!m_scheme.countsIdentifyNothing())
        return m_reader->next();
    if (m_ahead.empty() && m_verdict == Verdict::Open)
        lookAhead();
    if (m_ahead.empty() && m_error)
        return fail(*m_error);
    ReaderStep step;
    if (m_ahead.empty()) {
        YIZHAN_TRY_LET(step, m_reader->next());
    } else {
        step = std::move(m_ahead.front());
        m_ahead.pop_front();
    }
    auto *row = std::get_if<RawRow>(&step);
    if (row == nullptr)
        return step;
    if (row->sheet != m_sheet || (m_verdict == Verdict::Open)) {
        // Another sheet: its numbers are judged anew.
        m_sheet = row->sheet;
        m_verdict = Verdict::Open;
        m_seen = 0;
        m_last = 0;
        m_steps = 0;
        m_told = false;
        judge(*row);
        m_ahead.push_front(std::move(step));
        lookAhead();
        step = std::move(m_ahead.front());
        m_ahead.pop_front();
        row = std::get_if<RawRow>(&step);
    }
    if (m_verdict == Verdict::Counts)
        takeOut(*row);
    return step;
}

} // namespace yizhan::publishing
