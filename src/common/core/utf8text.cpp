// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8text.h"

namespace yizhan {

Result<QByteArray> utf8Text(const QByteArray &bytes, const QString &path)
{
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    // Latin letters and signs have a zero byte each there, with a mark or without.
    if (marked || bytes.contains('\0'))
        return fail(ErrorCode::Invalid, "text.encoding", QStringLiteral("UTF-16, or no text at all"), path);
    QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    int line = 1;
    for (qsizetype from = 0; from < text.size(); ++line) {
        const qsizetype found = text.indexOf('\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!QByteArrayView(text).sliced(from, end - from).isValidUtf8())
            return fail(ErrorCode::Invalid, "text.encoding", QStringLiteral("not UTF-8, perhaps GBK"),
                        QStringLiteral("%1:%2").arg(path).arg(line));
        from = end + 1;
    }
    return text;
}

} // namespace yizhan
