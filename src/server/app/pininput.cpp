// SPDX-License-Identifier: GPL-3.0-or-later
#include "pininput.h"

#include "closedmemory.h"
#include "pinverifier.h"

#include <QCoreApplication>

#include <array>
#include <csignal>

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace yizhan::server {

namespace {

constexpr std::size_t longestLine = 64;

/// While it lives the terminal shows nothing of what is typed. A signal that would end the program meanwhile
/// waits until the terminal is as it was.
class Unseen
{
public:
    explicit Unseen(int descriptor) : m_descriptor(descriptor)
    {
        sigset_t ends;
        sigemptyset(&ends);
        for (const int number : {SIGINT, SIGTERM, SIGQUIT, SIGHUP})
            sigaddset(&ends, number);
        pthread_sigmask(SIG_BLOCK, &ends, &m_mask);
        m_signals = signalfd(-1, &ends, SFD_CLOEXEC);
        m_changed = tcgetattr(descriptor, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && tcsetattr(descriptor, TCSAFLUSH, &hidden) == 0;
    }
    ~Unseen()
    {
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_signals >= 0)
            ::close(m_signals);
        pthread_sigmask(SIG_SETMASK, &m_mask, nullptr); // what waited ends the program here
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    /// Waits until something was typed; false when the program is to end.
    [[nodiscard]] bool waitForInput() const
    {
        std::array<pollfd, 2> either{{{m_descriptor, POLLIN, 0}, {m_signals, POLLIN, 0}}};
        return ::poll(either.data(), either.size(), -1) > 0 && either[1].revents == 0;
    }

private:
    int m_descriptor;
    int m_signals = -1;
    sigset_t m_mask{};
    termios m_before{};
    bool m_changed = false;
};

/// `unseen`: of the terminal, where it is one. What was typed before a signal came is no line.
crypto::SecretBytes readLine(std::FILE *in, const Unseen *unseen = nullptr)
{
    crypto::SecretBytes line(longestLine);
    while (true) {
        if (unseen && !unseen->waitForInput())
            return {};
        const int next = std::fgetc(in);
        if (next == EOF || next == '\n' || (next != '\r' && !line.append(static_cast<char>(next))))
            return line;
    }
}

} // namespace

Result<crypto::SecretBytes> readPin(console::Terminal &terminal, std::FILE *in)
{
    closeMemory();
    std::setvbuf(in, nullptr, _IONBF, 0); // no copy of it stays in a buffer
    const bool watched = isatty(fileno(in)) == 1;
    if (!watched) {
        crypto::SecretBytes pin = readLine(in);
        YIZHAN_TRY(crypto::checkPin(pin.view()));
        return pin;
    }
    const Unseen unseen(fileno(in));
    terminal.say(QCoreApplication::translate("ServerStaff", "PIN of 6 to 12 digits (it is not shown):"));
    crypto::SecretBytes pin = readLine(in, &unseen);
    YIZHAN_TRY(crypto::checkPin(pin.view()));
    terminal.say(QCoreApplication::translate("ServerStaff", "The same once more:"));
    if (readLine(in, &unseen).view() != pin.view())
        return fail(ErrorCode::Invalid, "pin.differ", QStringLiteral("the two PINs are not the same"));
    return pin;
}

} // namespace yizhan::server
