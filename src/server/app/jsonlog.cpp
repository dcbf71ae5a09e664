// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlog.h"

#include <QJsonDocument>
#include <QtGlobal>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace yizhan::server {

namespace {

constexpr std::size_t longestBacklog = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds writeEvery{200};

// Qt's message handler is a plain function: this is how it finds the log. Set by adoptQtMessages() alone.
std::atomic<JsonLog *> qtLog = nullptr;

const char *levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "error";
}

void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // nobody reads the log: the server goes on
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    JsonLog *log = qtLog.load();
    if (log == nullptr)
        return;
    // One line for each statement of a connection that has broken; that it has is told elsewhere, once.
    if (message.contains(QLatin1String("Unable to free statement")))
        return;
    LogLevel level = LogLevel::Info;
    if (type == QtWarningMsg)
        level = LogLevel::Warning;
    else if (type == QtCriticalMsg || type == QtFatalMsg)
        level = LogLevel::Error;
    log->write(level, "qt",
               {{QStringLiteral("category"), QString::fromUtf8(context.category)},
                {QStringLiteral("message"), message}});
}

} // namespace

std::string jsonEscaped(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            escaped.push_back('\\');
            escaped.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) {
            // A path may hold any byte, UTF-8 or not: written as if each were a Latin-1 character, lines stay
            // valid.
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04x",
                          static_cast<unsigned>(static_cast<unsigned char>(c)));
            escaped.append(code.data());
        } else {
            escaped.push_back(c);
        }
    }
    return escaped;
}

JsonLog::JsonLog(int descriptor, const Clock &clock) : m_descriptor(descriptor), m_clock(clock)
{
    m_thread = std::thread([this] { run(); });
}

JsonLog::~JsonLog()
{
    if (m_adopted) {
        qtLog = nullptr;
        qInstallMessageHandler(nullptr);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

void JsonLog::write(LogLevel level, const char *event, const QJsonObject &values)
{
    const QByteArray object = QJsonDocument(values).toJson(QJsonDocument::Compact);
    std::string inside;
    if (!values.isEmpty()) {
        inside.push_back(',');
        inside.append(object.constData() + 1, static_cast<std::size_t>(object.size()) - 2);
    }
    writeEncoded(level, event, inside);
}

void JsonLog::writeEncoded(LogLevel level, const char *event, std::string_view values)
{
    std::string line = "{\"ts\":\"";
    line.append(m_clock.nowUtc().toString(Qt::ISODateWithMs).toStdString())
        .append("\",\"level\":\"")
        .append(levelName(level));
    line.append("\",\"event\":\"").append(event).append("\"").append(values).append("}\n");
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (level == LogLevel::Info && m_waiting.size() > longestBacklog) {
            ++m_dropped;
            return;
        }
        m_waiting += line;
        if (level != LogLevel::Info)
            m_urgent = wake = true;
    }
    if (wake)
        m_wakeUp.notify_one();
}

void JsonLog::adoptQtMessages()
{
    m_adopted = true;
    qtLog = this;
    qInstallMessageHandler(takeQtMessage);
}

void JsonLog::run()
{
    for (;;) {
        std::string lines;
        quint64 dropped = 0;
        bool last = false;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait_for(lock, writeEvery, [this] { return m_stopping || m_urgent; });
            lines.swap(m_waiting);
            dropped = std::exchange(m_dropped, 0);
            m_urgent = false;
            last = m_stopping;
        }
        writeAll(m_descriptor, lines);
        if (dropped > 0)
            write(LogLevel::Warning, "log_dropped",
                  {{QStringLiteral("lines"), static_cast<qint64>(dropped)}});
        else if (last)
            return;
    }
}

} // namespace yizhan::server
