package fr.jumelages.directory.registry.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads one waiting file, in one transaction: afterwards the register is what the file says, or it is what it was. An
 * advisory lock of that transaction lets one node at a time do so; when the node dies the database gives the lock back,
 * and the next one starts the file from its first line.
 */
@Service
public class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final int MOST_ATTEMPTS = 3;

    private final ImportLog imports;
    private final FileReading reading;
    private final Merge merge;
    private final TransactionTemplate transaction;
    private final Apart apart;

    ImportRun(ImportLog imports, FileReading reading, Merge merge, PlatformTransactionManager manager, Apart apart) {
        this.imports = imports;
        this.reading = reading;
        this.merge = merge;
        this.transaction = new TransactionTemplate(manager);
        this.apart = apart;
    }

    /** @return whether there was a file to read, and nobody else reading */
    public boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> imports.elected() && readNext(status)));
    }

    private boolean readNext(TransactionStatus status) {
        return apart.get(imports::begin)
                .map(file -> {
                    read(file, status);
                    return true;
                })
                .orElse(false);
    }

    /** Judged while the lock is still held, so that no other node starts a file that was just refused. */
    private void read(RegistryImport file, TransactionStatus status) {
        try {
            if (imports.attempts(file.id()) > MOST_ATTEMPTS) {
                throw new UnusableFile(FileFault.GIVEN_UP);
            }
            reading.stage(file);
            imports.done(file.id(), merge.into(file.layout().register(), file.id()));
        } catch (UnusableFile wrong) {
            status.setRollbackOnly();
            apart.run(() -> imports.refused(file.id(), wrong.fault()));
        } catch (RuntimeException ours) {
            status.setRollbackOnly();
            log.error("Import {} failed and will be tried again", file.id(), ours);
        }
    }
}
