// SPDX-License-Identifier: GPL-3.0-or-later
#include "pininput.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace yizhan;

namespace {

/// A terminal, and a process that asks for a PIN there.
class AskedPerson
{
public:
    AskedPerson()
    {
        m_keys = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (m_keys < 0 || ::grantpt(m_keys) != 0 || ::unlockpt(m_keys) != 0)
            qFatal("there is no terminal to be had");
        m_screen = ::open(::ptsname(m_keys), O_RDWR | O_NOCTTY); // outlives the process that is asked
        m_process = ::fork();
        if (m_process == 0)
            ask();
    }
    ~AskedPerson()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        ::close(m_screen);
        ::close(m_keys);
    }
    Q_DISABLE_COPY_MOVE(AskedPerson)

    [[nodiscard]] bool shows() const
    {
        termios now{};
        return ::tcgetattr(m_screen, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }
    void type(std::string_view keys) const
    {
        QCOMPARE(::write(m_keys, keys.data(), keys.size()), static_cast<ssize_t>(keys.size()));
    }
    void signal(int number) const { ::kill(m_process, number); }
    /// Its state as waitpid() tells it, after its end.
    [[nodiscard]] int end()
    {
        int state = 0;
        ::waitpid(std::exchange(m_process, -1), &state, 0);
        return state;
    }

private:
    [[noreturn]] void ask() const
    {
        ::setsid();
        ::ioctl(m_screen, TIOCSCTTY, 0);
        std::FILE *in = ::fdopen(m_screen, "r");
        std::FILE *nowhere = std::fopen("/dev/null", "w");
        console::Terminal terminal(nowhere, nowhere);
        const auto pin = server::readPin(terminal, in);
        ::_exit(pin && pin->view() == QByteArrayView("204816") ? EXIT_SUCCESS : EXIT_FAILURE);
    }

    int m_keys = -1;
    int m_screen = -1;
    pid_t m_process = -1;
};

} // namespace

/// A PIN that is typed at a terminal.
class TestPinInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinIsTypedTwiceUnseen();
    void aSignalLeavesTheTerminalAsItWas_data();
    void aSignalLeavesTheTerminalAsItWas();
    void theKeyThatEndsAProgramDoesToo();
};

void TestPinInput::aPinIsTypedTwiceUnseen()
{
    AskedPerson person;
    QTRY_VERIFY(!person.shows());
    person.type("204816\n");
    person.type("204816\n");
    const int state = person.end();
    QVERIFY(WIFEXITED(state));
    QCOMPARE(WEXITSTATUS(state), EXIT_SUCCESS);
    QVERIFY(person.shows());
}

void TestPinInput::aSignalLeavesTheTerminalAsItWas_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestPinInput::aSignalLeavesTheTerminalAsItWas()
{
    QFETCH(const int, number);
    AskedPerson person;
    QTRY_VERIFY(!person.shows());
    person.type("2048");
    person.signal(number);
    const int state = person.end();
    QVERIFY(WIFSIGNALED(state));
    QCOMPARE(WTERMSIG(state), number);
    QVERIFY(person.shows());
}

void TestPinInput::theKeyThatEndsAProgramDoesToo()
{
    AskedPerson person;
    QTRY_VERIFY(!person.shows());
    person.type("204816\n"); // and at the second question
    person.type("\x03");
    const int state = person.end();
    QVERIFY(WIFSIGNALED(state));
    QCOMPARE(WTERMSIG(state), SIGINT);
    QVERIFY(person.shows());
}

QTEST_GUILESS_MAIN(TestPinInput)
#include "tst_pininput.moc"
