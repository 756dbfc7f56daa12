/** Where the content of files lies: in the database, or on S3-compatible storage. */
package org.shifan.material.storage;
