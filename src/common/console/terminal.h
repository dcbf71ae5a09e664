// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace yizhan::console {

constexpr int exitOk = 0;
constexpr int exitFailed = 1; ///< the work failed, wholly or in part
constexpr int exitUsage = 2;  ///< the command line was wrong; nothing was begun

/// Writes results to the standard output and everything else to the standard error. What is shown to people
/// can move no cursor and turn no line (plaintext.h).
class Terminal
{
public:
    /// The two outlive the terminal.
    explicit Terminal(std::FILE *out = stdout, std::FILE *err = stderr);
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    /// A result for people; a line feed is put behind it.
    void print(const QString &text);
    /// A result for programs, to the byte. Only where the output is a screen it is made harmless too.
    void write(const QByteArray &bytes);
    /// A picture made of characters, one string a row: black on white, whatever the colours of the terminal.
    /// Only on a screen, where it is of use; elsewhere nothing.
    void draw(const QStringList &rows);
    /// A message for a person, on its own line.
    void say(const QString &text);
    /// Says what went wrong; returns the exit code that belongs to it.
    int complain(const Error &error);
    /// Draws over the last progress line, at most ten times a second, and only on a screen.
    void progress(const QString &text);

    /// Whether a person looks at the messages.
    [[nodiscard]] bool isWatched() const { return m_errIsScreen; }
    /// Whether all results went out; false after a full disk.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void clearProgress();
    void put(const QByteArray &bytes);

    std::FILE *m_out;
    std::FILE *m_err;
    QElapsedTimer m_sinceDrawn;
    bool m_outIsScreen;
    bool m_errIsScreen;
    bool m_progressShown = false;
    bool m_whole = true;
};

} // namespace yizhan::console
