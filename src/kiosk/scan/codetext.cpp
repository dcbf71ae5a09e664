// SPDX-License-Identifier: GPL-3.0-or-later
#include "codetext.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <memory>
#include <optional>

namespace yizhan::scan {

namespace {

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

/// A converter that stops at what it does not understand.
Converter gb18030()
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open("gb18030", &status));
    if (U_FAILURE(status) != 0)
        return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_FAILURE(status) != 0 ? nullptr : std::move(converter);
}

std::optional<QString> fromGb18030(QByteArrayView bytes)
{
    const Converter converter = gb18030();
    if (converter == nullptr)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    QString text(bytes.size(), Qt::Uninitialized); // never more units than bytes
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                         static_cast<int32_t>(text.size()), bytes.data(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) != 0 && status != U_STRING_NOT_TERMINATED_WARNING)
        return std::nullopt;
    text.truncate(length);
    return text;
}

QByteArray toGb18030(const QString &text)
{
    const Converter converter = gb18030();
    if (converter == nullptr)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()),
                                           static_cast<int32_t>(text.size()), &status);
    bytes.truncate(U_FAILURE(status) != 0 ? 0 : length);
    return bytes;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Which share of the characters outside ASCII is common in Chinese: those of GB 2312 (B0 to F7) and its
/// punctuation (A1 to A3). `bytes` are GB18030.
double commonShare(QByteArrayView bytes)
{
    int common = 0, all = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80)
            continue;
        ++all;
        const auto trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0U;
        const bool isFour = trail >= '0' && trail <= '9';
        const bool isCommonRow = (lead >= 0xB0 && lead <= 0xF7) || (lead >= 0xA1 && lead <= 0xA3);
        if (!isFour && trail >= 0xA1 && isCommonRow)
            ++common;
        i += isFour ? 3 : 1;
    }
    return all == 0 ? 0 : double(common) / all;
}

/// A foreign letter among Latin ones, as in "café": no Chinese program writes a character there.
bool standsInALatinWord(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < 0x80 || unit >= 0x250)
            continue;
        const auto isLetter = [&text](qsizetype at) {
            return at >= 0 && at < text.size() && text.at(at).unicode() < 0x80 && text.at(at).isLetter();
        };
        if (isLetter(i - 1) || isLetter(i + 1))
            return true;
    }
    return false;
}

} // namespace

QString textOf(QByteArrayView bytes)
{
    constexpr double many = 0.9, few = 0.5;
    const auto utf8 = fromUtf8(bytes);
    const auto chinese = fromGb18030(bytes);
    if (!utf8)
        return chinese ? *chinese : QString::fromLatin1(bytes);
    if (!chinese || *chinese == *utf8 || standsInALatinWord(*utf8))
        return *utf8;
    return commonShare(toGb18030(*utf8)) < few && commonShare(bytes) >= many ? *chinese : *utf8;
}

QString withoutEci(QString text)
{
    constexpr qsizetype digits = 6;
    const auto begins = [&text] {
        if (text.size() <= digits || text.at(0) != u'\\')
            return false;
        for (qsizetype i = 1; i <= digits; ++i) {
            if (text.at(i) < u'0' || text.at(i) > u'9')
                return false;
        }
        return true;
    };
    while (begins())
        text.remove(0, digits + 1);
    return text;
}

} // namespace yizhan::scan
