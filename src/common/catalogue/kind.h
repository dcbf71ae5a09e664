// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <concepts>

namespace yizhan::catalogue {

/// What the program knows of a kind of item, in one place: what it is called, how it travels, by which id it
/// is known, until when it may be shown. Each kind specialises it beside its codec (`vacancyjson.h`,
/// `coursejson.h`); the members are those of ItemKind. The kiosk reads any kind by it (store::Items).
template <typename T>
struct Kind;

/// A type for which there is a Kind. The id is `source/identifier`: two sources that number alike do not
/// collide. The last day is the one that the item itself states; invalid when it states none. A Decoder may
/// keep buffers between calls; one thread at a time.
template <typename T>
concept ItemKind = requires(const T &item, typename Kind<T>::Decoder decoder, QByteArrayView body)
{
    {
        Kind<T>::name
        } -> std::convertible_to<const char *>;
    {
        Kind<T>::encode(item)
        } -> std::same_as<QByteArray>;
    {
        decoder.decode(body)
        } -> std::same_as<Result<T>>;
    {
        Kind<T>::id(item)
        } -> std::convertible_to<QString>;
    {
        Kind<T>::lastDay(item)
        } -> std::same_as<QDate>;
};

} // namespace yizhan::catalogue
