// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrreader.h"

#define ZX_USE_UTF8 // 1.4 gives wide strings without it

#include <ZXing/ReadBarcode.h>

#include <exception>

namespace yizhan::scan {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using ReaderOptions = ZXing::ReaderOptions;
#else
using ReaderOptions = ZXing::DecodeHints;
#endif

ZXing::Binarizer binarizerOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::Local:
        break;
    case Threshold::Global:
        return ZXing::Binarizer::GlobalHistogram;
    case Threshold::Half:
        return ZXing::Binarizer::FixedThreshold;
    }
    return ZXing::Binarizer::LocalAverage;
}

template <typename Barcode>
std::optional<RawCode> codeOf(const Barcode &barcode)
{
    const auto &bytes = barcode.bytes();
    if (!barcode.isValid() || bytes.empty())
        return std::nullopt;
    return RawCode{
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())),
        barcode.hasECI(), QString::fromStdString(barcode.text())};
}

std::optional<RawCode> read(const GreyView &picture, ReaderOptions options)
{
    // A picture of one row or column holds no code, and some versions divide by what is left of it.
    constexpr int leastSide = 16;
    if (picture.isEmpty() || picture.width < leastSide || picture.height < leastSide)
        return std::nullopt;
    try {
        options.setFormats(ZXing::BarcodeFormat::QRCode);
        options.setMaxNumberOfSymbols(1); // else 1.4 does not look at the smaller copies of a large picture
        const ZXing::ImageView view(picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum,
                                    static_cast<int>(picture.rowStride), picture.pixStride);
        return codeOf(ZXing::ReadBarcode(view, options));
    } catch (const std::exception &) {
        return std::nullopt; // of what the library throws nothing says more than that it read nothing
    }
}

} // namespace

std::optional<RawCode> readQr(const GreyView &picture, Threshold threshold)
{
    ReaderOptions options;
    options.setBinarizer(binarizerOf(threshold));
    return read(picture, options);
}

std::optional<RawCode> readDrawnQr(const GreyView &drawing)
{
    ReaderOptions options;
    options.setBinarizer(ZXing::Binarizer::FixedThreshold);
    options.setIsPure(true);
    return read(drawing, options);
}

} // namespace yizhan::scan
