// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "formsession.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace yizhan::forms {

/// What a form asks to be written down beside its answers: the bind of meta/audit.
struct AuditWish
{
    bool isWanted = false;
    bool tracksChanges = false; ///< odk:track-changes: old and new answers
    bool namesUser = false;     ///< odk:identify-user
};

[[nodiscard]] AuditWish auditWishOf(const FormDefinition &form);

/// The log of one session as ODK's audit.csv: which question stood on the screen when and for how long. Its
/// times are the wall clock at the beginning plus what has passed on the monotonic one, so that a clock that
/// is set in between bends nothing. Holds answers where the form tracks changes, of a file that there is one.
/// One thread; the clock outlives it.
class FormAudit
{
public:
    /// Most bytes of it: beyond that its oldest lines go.
    static constexpr qsizetype mostBytes = 20 * 1024;

    /// `earlier`: the log of the sessions before, where answers are gone on with.
    FormAudit(const AuditWish &wish, const Clock &clock, QString user, const QByteArray &earlier = {});

    /// form start, form resume, form save, form exit, form finalize, add repeat, delete repeat, jump, ….
    void note(const QString &event, const QString &path = {});
    /// The questions of a screen of this session come up; those that were up before are left first.
    void show(const FormSession &session, const Screen &screen);
    /// What is up is left: its time ends here.
    void leave(const FormSession &session);
    /// UTF-8, lines end with LF; the first names the columns.
    [[nodiscard]] QByteArray csv() const;

private:
    struct Entry
    {
        QString event;
        QString path;
        qint64 start = 0;
        qint64 end = 0; ///< 0: it took no time
        QString before = {};
        QString after = {};
        bool isFile = false; ///< a binary answer
    };
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] QByteArray head() const;
    void add(const Entry &entry);

    AuditWish m_wish;
    const Clock &m_clock;
    QString m_user;
    qint64 m_wallMs;
    qint64 m_monotonicMs;
    std::deque<QByteArray> m_lines; ///< what came before is one of them
    qsizetype m_bytes = 0;
    std::vector<Entry> m_open;
};

} // namespace yizhan::forms
