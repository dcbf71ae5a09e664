// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "itemservice.h"
#include "operationservice.h"
#include "random.h"
#include "route.h"
#include "scannedcode.h"
#include "ticket.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace yizhan::viewmodels {

/// What a scanned code leads to, where it is not one of ours to open, as `CodeVerdicts.Junk` in QML.
namespace CodeVerdicts {
Q_NAMESPACE
QML_NAMED_ELEMENT(CodeVerdicts)

enum Verdict {
    Nothing,      ///< nothing was scanned yet
    Looking,      ///< what it leads to is looked up
    Ticket,       ///< of the fair that is named
    OtherTicket,  ///< of a fair that is not in the catalogue
    NewerTicket,  ///< this program is too old to read it
    KnownAlready, ///< sets a kiosk up, and this one is
    ResidentCard, ///< an identity card by mistake: nothing of it is kept
    OwnPage,      ///< a page of the city for phones that the kiosk has no screen for
    ForeignLink,  ///< of whoever is named: shown, never opened
    Ended,        ///< what it was about is not in the catalogue any more
    Junk,         ///< none of ours
};
Q_ENUM_NS(Verdict)
} // namespace CodeVerdicts

/// Whoever is foremost may want codes for itself: a page that checks people in, a question of a survey.
class CodeConsumer
{
public:
    virtual ~CodeConsumer() = default;

    /// A code, as it was read; each once. False: it is none for this page, and goes where it would go.
    [[nodiscard]] virtual bool takes(const QString &text) = 0;
};

/// The one place that codes come to, wherever they were read: says what each is, once, and where it leads. Of
/// what was read nothing is kept but, for a moment, a number by which the same code is known again; what an
/// identity card holds is not even looked up. Lives on the GUI thread.
class CodeInbox : public QObject
{
    Q_OBJECT

public:
    /// The same code within this time is the same scan (docs/formats/checkin.md counts so too).
    static constexpr qint64 repeatMs = 3'000;

    /// What is said of a code that leads nowhere.
    struct Answer
    {
        CodeVerdicts::Verdict verdict = CodeVerdicts::Nothing;
        QString id;   ///< Ticket: of the fair
        QString name; ///< Ticket: of the fair; ForeignLink: the host

        friend bool operator==(const Answer &, const Answer &) = default;
    };

    /// All outlive the inbox. `publicUrl` as in ScannedCode.
    CodeInbox(desk::ItemService &items, desk::OperationService &operations, const Clock &clock,
              Random &random, QString publicUrl, QObject *parent = nullptr);

    /// A code was read. It is answered by one of the signals, now or in a moment; an answer that comes after
    /// the next code, or after forget(), is not given.
    void take(const QString &text);
    /// Where a link that stands on a screen leads: answered as a code is. `page`: the path of a page of the
    /// city for phones, "/f/s-1%2F12".
    void follow(const QString &page);
    /// The page is asked first whether a code is for it, and those that claimed before it after it, until it
    /// releases them.
    void claim(CodeConsumer &page);
    void release(const CodeConsumer &page);
    /// The next code counts, whatever it was before.
    void forget();

Q_SIGNALS:
    /// A code counts: somebody is there.
    void scanned();
    void leads(const yizhan::viewmodels::Route &route);
    /// Vacancies that somebody kept at another kiosk.
    void shortlisted(const QStringList &ids);
    void answered(const yizhan::viewmodels::CodeInbox::Answer &answer);

private:
    [[nodiscard]] bool isRepeated(const QString &text);
    void open(const scan::ScannedCode &code);
    void openClass(const QString &id);
    void nameFair(const tickets::FairReference &fair);
    void openSetup(const QString &code);
    void say(CodeVerdicts::Verdict verdict, const QString &name = {}, const QString &id = {});
    void show(const char *kind, const QString &id);
    void go(Screens::Screen screen, const QString &id);

    desk::ItemService &m_items;
    desk::OperationService &m_operations;
    const Clock &m_clock;
    const QString m_publicUrl;
    const std::size_t m_seed;                ///< so that the number says nothing to anybody else
    std::vector<CodeConsumer *> m_consumers; ///< the last is asked first
    std::optional<std::size_t> m_last;       ///< the number of the last code
    qint64 m_lastMs = 0;                     ///< when it was last seen
    quint64 m_asking = 0; ///< numbers the codes, so that a late answer to a former one is passed over
};

} // namespace yizhan::viewmodels
