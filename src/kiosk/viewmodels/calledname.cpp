// SPDX-License-Identifier: GPL-3.0-or-later
#include "calledname.h"

#include "operationtype.h"

namespace yizhan::viewmodels {

namespace {

constexpr std::size_t longestName = 256; ///< bytes of 40 characters, and room to see that there are too many

/// What staff read, in Chinese whatever language the screen speaks.
QString wordOf(CalledName::Title title)
{
    return title == CalledName::Title::Mister  ? QStringLiteral("先生")
           : title == CalledName::Title::Madam ? QStringLiteral("女士")
                                               : QString();
}

/// Appends UTF-8 without a second text on the way.
void appendUtf8(crypto::SecretBytes &out, QStringView text)
{
    QByteArray bytes = text.toUtf8();
    const auto fitting = std::min(static_cast<std::size_t>(bytes.size()), out.capacity() - out.size());
    [[maybe_unused]] const bool fits =
        out.append(QByteArrayView(bytes).first(static_cast<qsizetype>(fitting)));
    bytes.fill('\0');
}

} // namespace

CalledName::CalledName() : m_written(longestName) {}

void CalledName::choose(const QString &surname, Title title)
{
    m_written.clear();
    m_surname = surname;
    m_title = title;
}

void CalledName::write(QStringView name)
{
    choose({}, Title::None);
    appendUtf8(m_written, name.trimmed());
}

void CalledName::clear()
{
    choose({}, Title::None);
}

bool CalledName::isComplete() const
{
    return operations::checkField(operations::FieldRule::Name, copy().view()).has_value();
}

QString CalledName::text() const
{
    if (isWritten())
        return QString::fromUtf8(m_written.view());
    return m_surname.isEmpty() ? QString() : m_surname + wordOf(m_title);
}

crypto::SecretBytes CalledName::copy() const
{
    crypto::SecretBytes called(longestName);
    [[maybe_unused]] const bool fits = called.append(m_written.view());
    if (!isWritten() && !m_surname.isEmpty()) {
        appendUtf8(called, m_surname);
        appendUtf8(called, wordOf(m_title));
    }
    return called;
}

} // namespace yizhan::viewmodels
