// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "formdefinition.h"
#include "formsession.h"
#include "surroundings.h"
#include "terminal.h"

namespace yizhan::tool {

/// A clock that stands at one moment, as `--now` asks; without it the clock of the machine.
class FormClock final : public Clock
{
public:
    /// Errors: Usage (`usage.time`).
    [[nodiscard]] static Result<std::unique_ptr<FormClock>> of(const console::Arguments &arguments,
                                                               const Clock &clock);
    [[nodiscard]] QDateTime nowUtc() const override { return m_fixed.isValid() ? m_fixed : m_clock.nowUtc(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    /// Of local time, in seconds: that of `--now`, else China Standard Time.
    [[nodiscard]] int offset() const { return m_offset; }

private:
    explicit FormClock(const Clock &clock) : m_clock(clock) {}
    const Clock &m_clock;
    QDateTime m_fixed;
    int m_offset = chinaOffsetSeconds;
};

/// What is asked of `yizhan form`.
struct FormTask
{
    const console::Arguments &arguments;
    console::Terminal &terminal;
    const FormClock &clock;
    Random &random;
};

/// One line of a table of a script, of expressions or of answers.
struct TableLine
{
    int number = 0; ///< from 1
    QStringList cells;
};

/// The lines of a file of tab separated values, without blank ones and those that begin with #.
/// Errors: Io (`file.open`), TooLarge (`xml.large`).
[[nodiscard]] Result<QList<TableLine>> linesOf(const QString &path, bool withComments);

/// Says each finding; false where there is an error among them.
bool tellFindings(const QList<forms::Finding> &findings, const QString &path, console::Terminal &terminal);
/// The form, its findings told where it cannot be used. Errors: those of openForm().
[[nodiscard]] Result<forms::FormPtr> formOf(const QString &path);
/// A place for answers: `/data/r[2]/v` → the node of `/data/r[2]` and `v`.
[[nodiscard]] std::pair<QString, QString> lastStep(const QString &path);

[[nodiscard]] Result<int> evaluateExpressions(const FormTask &task);
[[nodiscard]] Result<int> playScript(const FormTask &task);
[[nodiscard]] Result<int> fillForm(const FormTask &task);

} // namespace yizhan::tool
