# SPDX-License-Identifier: GPL-3.0-or-later
# Files: all titles, one a line; judged queries; the output of `yizhan search --queries`, its repeated ranks counted once.
# In class hanzi the synonyms behind the last literal hit are no fault.
FNR == 1 { file++ }
file == 1 { titles[++n] = $1; next }
file == 2 { if (NF == 3 && $1 != "class") { judged[++q] = $0 } next }
file == 3 { if (!(($1, $2) in found)) { found[$1, $2] = $4; shown[$1]++ } }
END {
    for (i = 1; i <= q; i++) {
        split(judged[i], column, "\t")
        class = column[1]; query = column[2]; pattern = column[3]
        wanted = right = eight = last = 0
        for (t = 1; t <= n; t++) if (titles[t] ~ pattern) wanted++
        for (rank = 1; rank <= shown[query]; rank++) if (found[query, rank] ~ pattern) { right++; last = rank; if (rank <= 8) eight++ }
        counted = class == "hanzi" && last > 0 ? last : shown[query]
        if (wanted == 0) continue
        count[class]++
        recall[class] += right / wanted
        precision[class] += counted > 0 ? right / counted : 0
        top[class] += shown[query] > 0 ? eight / (shown[query] < 8 ? shown[query] : 8) : 0
    }
    for (class in count)
        printf "%s (%d): recall %.3f, precision %.3f, precision@8 %.3f\n", class, count[class], recall[class] / count[class], precision[class] / count[class], top[class] / count[class]
}
