// SPDX-License-Identifier: GPL-3.0-or-later
#include "residentdigits.h"

namespace yizhan::viewmodels {

namespace {

using operations::ResidentNumber;
using operations::residentNumberLength;

constexpr auto lastPlace = static_cast<std::size_t>(residentNumberLength - 1);

/// The first two name a province, and the last one is there to check by: neither says who it is.
bool isShownAnyway(std::size_t place)
{
    return place < 2 || place == lastPlace;
}

} // namespace

bool ResidentDigits::type(char character)
{
    const bool digit = character >= '0' && character <= '9';
    const bool closing = character == 'X' && m_characters.size() == lastPlace;
    return (digit || closing) && m_characters.append(character); // it has room for 18
}

void ResidentDigits::takeBack()
{
    if (!isEmpty())
        m_characters.chop(1);
}

ResidentDigits::State ResidentDigits::state(QDate today) const
{
    if (isEmpty())
        return State::Empty;
    if (m_characters.size() <= lastPlace)
        return State::Short;
    const auto read = ResidentNumber::read(m_characters.view());
    if (read)
        return read->birth() > today ? State::WrongBirth : State::Complete;
    const QString &reason = read.error().reason;
    return reason == QLatin1String("field.id_place")   ? State::WrongStart
           : reason == QLatin1String("field.id_birth") ? State::WrongBirth
                                                       : State::WrongCheck;
}

std::optional<ResidentNumber> ResidentDigits::number(QDate today) const
{
    auto read = ResidentNumber::read(m_characters.view());
    if (!read || read->birth() > today)
        return std::nullopt;
    return std::move(*read);
}

QStringList ResidentDigits::shown(bool plainly) const
{
    QStringList texts;
    for (std::size_t place = 0; place <= lastPlace; ++place) {
        if (place >= m_characters.size())
            texts.append(QString());
        else if (plainly || isShownAnyway(place))
            texts.append(QString(QLatin1Char(m_characters.view()[static_cast<qsizetype>(place)])));
        else
            texts.append(QStringLiteral("•"));
    }
    return texts;
}

} // namespace yizhan::viewmodels
