// SPDX-License-Identifier: GPL-3.0-or-later
#include "simplifier.h"

#include <opencc/opencc.h>

#include <QByteArray>
#include <QChar>

#include <memory>
#include <mutex>
#include <vector>

namespace yizhan::store {

namespace {

constexpr char16_t firstHan = 0x3400; // CJK Extension A
constexpr char16_t lastHan = 0x9FFF;  // end of the unified ideographs

/// OpenCC behind its C interface, which throws nothing.
class Converter
{
public:
    Converter()
    {
        for (const char *config : {"hk2s.json", "t2s.json"}) {
            m_handle = opencc_open(config);
            if (ready())
                return;
        }
    }
    ~Converter()
    {
        if (ready())
            opencc_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    [[nodiscard]] bool ready() const
    {
        return m_handle != nullptr && reinterpret_cast<quintptr>(m_handle) != ~quintptr(0);
    }

    [[nodiscard]] QString convert(const QString &text)
    {
        const std::lock_guard lock(m_mutex); // the C interface keeps its last error in one place
        const QByteArray utf8 = text.toUtf8();
        char *converted =
            opencc_convert_utf8(m_handle, utf8.constData(), static_cast<std::size_t>(utf8.size()));
        if (converted == nullptr)
            return text;
        QString result = QString::fromUtf8(converted);
        opencc_convert_utf8_free(converted);
        return result;
    }

private:
    std::mutex m_mutex;
    opencc_t m_handle = nullptr;
};

class Simplifier
{
public:
    Simplifier() : m_changes(lastHan + 1 - firstHan, false)
    {
        if (!m_converter.ready())
            return;
        QString all;
        for (char16_t unit = firstHan; unit <= lastHan; ++unit)
            all.append(QChar(unit)).append(u'\n');
        const QString converted = m_converter.convert(all);
        qsizetype start = 0;
        for (char16_t unit = firstHan; unit <= lastHan && start < converted.size(); ++unit) {
            const qsizetype end = converted.indexOf(u'\n', start);
            m_changes[unit - firstHan] = end - start != 1 || converted[start] != QChar(unit);
            start = end + 1;
        }
    }

    [[nodiscard]] QString simplified(const QString &text)
    {
        for (const QChar unit : text) {
            if (unit >= QChar(firstHan) && unit <= QChar(lastHan) && m_changes[unit.unicode() - firstHan])
                return m_converter.convert(text);
        }
        return text;
    }

private:
    Converter m_converter;
    std::vector<bool> m_changes; ///< per ideograph: stands for another in simplified writing
};

Simplifier &simplifier()
{
    static Simplifier made;
    return made;
}

} // namespace

QString simplified(const QString &text)
{
    return simplifier().simplified(text);
}

char16_t foldedUnit(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E) // full-width forms of ASCII (Unicode block FF00)
        unit -= 0xFEE0;
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
    return QChar(unit).isSurrogate() ? unit : QChar(unit).toLower().unicode();
}

QString foldedText(QStringView text)
{
    QString folded = simplified(text.toString());
    for (QChar &unit : folded)
        unit = QChar(foldedUnit(unit.unicode()));
    return folded;
}

} // namespace yizhan::store
