package org.quellenlage.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class H2FileTests {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWrittenOver() throws Exception {
        var base = at("file:" + folder.resolve("base") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
        var database = new JdbcTemplate(base);
        database.execute("set retention_time 0");
        database.execute("create table note (id varchar(40) primary key, text varchar)");
        var random = new Random(1);
        for (var i = 0; i < 2000; i++) {
            database.update("insert into note values (?, ?)", Long.toHexString(random.nextLong()), "x".repeat(200));
        }
        var grown = size();
        var file = H2File.of(base).orElseThrow();

        for (var i = 0; i < 30; i++) {
            if (!file.rewrite(16 << 20)) {
                file.moveTogether(16 << 20);
            }
            database.update("update note set text = ? where id < '1'", "y" + i);
        }

        assertThat(size()).isLessThan(grown / 3);
        assertThat(database.queryForObject("select count(*) from note", Integer.class))
                .isEqualTo(2000);
        database.execute("shutdown immediately");
    }

    @Test
    void leavesABaseInMemoryAlone() throws Exception {
        assertThat(H2File.of(at("mem:nofile"))).isEmpty();
    }

    private static JdbcDataSource at(String address) {
        var base = new JdbcDataSource();
        base.setURL("jdbc:h2:" + address);
        return base;
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("base.mv.db"));
    }
}
